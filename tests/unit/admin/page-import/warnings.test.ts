import {
  seamsOf,
  warningsOf,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/warnings/warnings';
import { mergeWithNext, splitStory, storyOf } from '../../../../src/plugins/newsroom/shared/page-editing';
import type { ParseWarning } from '../../../../src/plugins/newsroom/shared/parsed-page';
import { aParsedArticle } from '../../../support/record/contents';

const MISSING: ParseWarning = {
  code: 'missing_text',
  message: '此处前后文字不相接，可能缺字',
  paragraph: 1,
  offset: 4,
};
const SURNAME: ParseWarning = { code: 'unusual_surname', message: '姓氏少见，请核对姓名：争伟' };
const HALF_WIDTH: ParseWarning = {
  code: 'half_width_punctuation',
  message: '汉字旁有半角标点，可改为全角',
  count: 34,
};

const PAGE = {
  articles: [
    aParsedArticle({ paragraphs: ['水利局清淤。', '河道通畅居民称赞。'], warnings: [MISSING, SURNAME] }),
    aParsedArticle({ paragraphs: ['图书馆开馆,来人很多。'], warnings: [HALF_WIDTH] }),
  ],
  columns: [],
  dropped: [],
  warnings: [],
};
const READ = PAGE.articles.map(storyOf);

const placesIn = (stories: typeof READ) =>
  warningsOf(PAGE, stories).map(({ story, place }) => ({ story, ...place }));

describe('The warnings of a reading', () => {
  it('are shown at their words, at the part that they are about, or at the story', () => {
    expect(placesIn(READ)).toEqual([
      { story: 0, part: 'paragraph', paragraph: 1, around: ['河道通畅', '居民称赞。'] },
      { story: 0, part: 'byline' },
      { story: 1, part: 'story' },
    ]);
  });

  it('say what they are about', () => {
    expect(warningsOf(PAGE, READ).map(({ detail }) => detail)).toEqual([null, '争伟', '34']);
  });

  it('go with their words into a split story, and with their story into a merged one', () => {
    expect(placesIn(splitStory(READ, 0, 1))[0]).toMatchObject({ story: 1, paragraph: 0 });
    expect(placesIn(mergeWithNext(READ, 0)).map(({ story }) => story)).toEqual([0, 0, 0]);
  });

  it('stay at their place while the words around it are changed', () => {
    const [first, second] = READ;
    const changed = { ...first, paragraphs: ['水利局清淤。', '新增。', '本县河道通畅，居民称赞。'] };
    expect(placesIn([changed, second] as typeof READ)[0]).toMatchObject({ part: 'paragraph', paragraph: 2 });
  });

  it('are shown at the story where their words are gone', () => {
    const [first, second] = READ;
    expect(placesIn([{ ...first, paragraphs: ['重写。'] }, second] as typeof READ)[0]).toEqual({
      story: 0,
      part: 'story',
    });
  });

  it('are gone with a story that is dropped', () => {
    expect(placesIn(READ.slice(1))).toEqual([{ story: 0, part: 'story' }]);
  });

  it('are resolved where any story of theirs says so', () => {
    const [first, second] = READ;
    const resolved = { ...first, resolved: [{ source: 0, warning: 1 }] };
    expect(warningsOf(PAGE, [resolved, second] as typeof READ).map(({ isResolved }) => isResolved)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('A warning whose fault is repaired', () => {
  const NO_BYLINE: ParseWarning = { code: 'no_byline', message: '没有找到署名' };
  const page = {
    ...PAGE,
    articles: [aParsedArticle({ byline: null, contributors: [], warnings: [NO_BYLINE] })],
  };
  const [story] = page.articles.map(storyOf);

  it('goes away', () => {
    expect(warningsOf(page, [story] as typeof READ).map(({ code }) => code)).toEqual(['no_byline']);
    expect(warningsOf(page, [{ ...story, byline: '记者 王宁' }] as typeof READ)).toEqual([]);
  });
});

describe('The sure seams of a reading', () => {
  const seams = [
    { paragraph: 1, offset: 4, sure: true },
    { paragraph: 0, offset: 3, sure: false },
  ];
  const [first] = PAGE.articles;
  const page = { ...PAGE, articles: PAGE.articles.map((one) => (one === first ? { ...one, seams } : one)) };

  it('are shown at their words, and those that are not sure are not among them', () => {
    expect(seamsOf(page, READ)).toEqual([
      { story: 0, part: 'paragraph', paragraph: 1, around: ['河道通畅', '居民称赞。'] },
    ]);
  });

  it('go with their words, and with their story', () => {
    expect(seamsOf(page, splitStory(READ, 0, 1))[0]).toMatchObject({ story: 1, paragraph: 0 });
    expect(seamsOf(page, READ.slice(1))).toEqual([]);
  });
});
