import { presenceMarks } from '../../../../../src/plugins/newsroom/admin/src/pages/Review/presence/presence-marks';
import { toBlocks } from '../../../../../src/plugins/newsroom/server/src/domain/article/body';
import { aContent } from '../../../../support/record/contents';

const NOW = Date.parse('2026-03-01T08:00:00.000Z');
const TEXT = aContent({ kicker: null, body: toBlocks(['昨日,河道清淤完工。', '居民说水变清了。']) });
const CHANGED = { body: toBlocks(['昨日,河道清淤完工。', '居民说水更清了。']), headline: TEXT.headline };

const marks = (at: string, fields: object = CHANGED) =>
  presenceMarks(TEXT, [{ version: 1, by: '编辑乙', at, fields }], {
    now: NOW,
    labelOf: (name) => `${name}正在改`,
  }).map(({ field, index, start, end, label }) => [field, index, start, end, label]);

describe('Whoever else is at a text', () => {
  it('is marked on the lines that they changed', () => {
    expect(marks('2026-03-01T07:59:00.000Z')).toEqual([['body', 1, 0, 8, '编辑乙正在改']]);
  });

  it('is not, where they left it a while ago or changed nothing that can be read', () => {
    expect(marks('2026-03-01T07:50:00.000Z')).toEqual([]);
    expect(marks('2026-03-01T07:59:00.000Z', { keywords: ['水利'] })).toEqual([]);
  });
});
