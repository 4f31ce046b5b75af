import fc from 'fast-check';
import {
  marksIn,
  rangeOf,
} from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/marks/markings';
import { documentOf } from '../../../../../src/plugins/newsroom/admin/src/pages/Review/writing/document/sheet-document';
import { toBlocks } from '../../../../../src/plugins/newsroom/server/src/domain/article/body';
import { linesOf } from '../../../../../src/plugins/newsroom/shared/difference';
import { aContent } from '../../../../support/record/contents';
import { anyBody } from './grammar';

describe('A mark on the sheet', () => {
  it('lies over the words of its place, in every line and block', () => {
    fc.assert(
      fc.property(anyBody, fc.nat(), fc.nat(), fc.nat(), (body, line, one, other) => {
        const text = aContent({ kicker: '民生', body });
        const doc = documentOf(text);
        // What stands in the block of a picture is shown nowhere.
        const lines = linesOf(text).filter(
          (of) => of.field !== 'caption' && of.text !== '' && !(of.field === 'body' && body[of.index]?.image),
        );
        const {
          field,
          index,
          text: words,
        } = lines[line % lines.length] ?? { field: 'kicker', index: 0, text: '' };
        const [start = 0, end = 0] = [one % words.length, other % (words.length + 1)].sort((a, b) => a - b);
        const range = rangeOf(doc, { field, index, start, end });
        expect(range ? doc.textBetween(range.from, range.to) : '').toBe(words.slice(start, end));
      }),
    );
  });

  it('lies on nothing where its words stand beside the sheet', () => {
    const doc = documentOf(aContent({ summary: '清淤完工。' }));
    expect(rangeOf(doc, { field: 'summary', index: 0, start: 0, end: 2 })).toBeNull();
  });

  it('goes with its words where the text was changed since, and away with its line', () => {
    const of = aContent({ body: toBlocks(['昨日，管网完工。', '今冬供热。']) });
    const mark = { field: 'body' as const, index: 0, start: 3, end: 5, kind: 'note', label: '请核对' };
    const changed = { ...of, body: toBlocks(['先加一段。', '据悉，昨日，管网完工。']) };
    expect(marksIn({ of, marks: [mark] }, changed)).toEqual([{ ...mark, index: 1, start: 6, end: 8 }]);
    expect(marksIn({ of, marks: [mark] }, { ...of, body: toBlocks(['今冬供热。']) })).toEqual([]);
  });
});
