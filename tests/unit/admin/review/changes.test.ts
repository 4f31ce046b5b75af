import {
  joinedWords,
  splitWords,
} from '../../../../src/plugins/newsroom/admin/src/components/fields/story/word-line';
import { changesIn } from '../../../../src/plugins/newsroom/admin/src/pages/Review/editing/changes';
import { summaryOf } from '../../../../src/plugins/newsroom/admin/src/components/difference/summary';
import { toBlocks } from '../../../../src/plugins/newsroom/server/src/domain/article/body';
import { differenceBetween } from '../../../../src/plugins/newsroom/shared/difference';
import { aContent } from '../../../support/record/contents';

describe('The changes of a text', () => {
  it('are the fields that differ', () => {
    expect(changesIn(aContent(), aContent({ headline: '新题', language: 'en' }))).toEqual({
      headline: '新题',
    });
  });

  it('leave out paragraphs in which nothing stands, unless the text had them before', () => {
    const base = aContent({ body: toBlocks(['甲。', '']) });
    expect(changesIn(base, base)).toEqual({});
    expect(changesIn(base, { ...base, body: toBlocks(['乙。', '']) })).toEqual({ body: toBlocks(['乙。']) });
  });
});

describe('Persons and keywords', () => {
  it('that nobody filled in are no change', () => {
    const base = aContent({ keywords: [] });
    const nobody = { role: 'correspondent', name: ' ', reporter: null };
    const draft = { ...base, contributors: [...base.contributors, nobody], keywords: [''] };
    expect(changesIn(base, draft)).toEqual({});
  });

  it('are written in one line, parted by commas of either kind', () => {
    expect(splitWords('水利、供热，民生')).toEqual(['水利', '供热', '民生']);
    expect(joinedWords(splitWords('水利,'))).toBe('水利、');
    expect(splitWords('')).toEqual([]);
  });
});

describe('The summary of a difference', () => {
  it('counts what was exchanged as one, and what is easily overlooked by its kind', () => {
    const before = aContent({ body: toBlocks(['何平说,共有12人参加。', '完工']) });
    const after = aContent({ body: toBlocks(['何平说，共有13人参加。', '完工了']) });
    expect(summaryOf(differenceBetween(before, after))).toEqual({
      changes: 3,
      lines: 2,
      number: 1,
      name: 0,
      punctuation: 1,
    });
  });
});
