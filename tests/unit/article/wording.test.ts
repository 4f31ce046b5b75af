import {
  changesWords,
  isMostlyNew,
  isMostlyOf,
  isTakenUp,
  shiftsOf,
  writtenBy,
} from '../../../src/plugins/newsroom/server/src/domain/article/wording';
import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import type { ArticleContent } from '../../../src/plugins/newsroom/shared/article';
import { aContent } from '../../support/record/contents';

const contributors = [{ role: 'reporter', name: '何平', reporter: null }];
const before = aContent({
  kicker: null,
  body: toBlocks(['昨日,河道清淤完工。']),
  photos: [{ file: 1, caption: '图为现场。' }],
  contributors,
});
const picture = (alternativeText: string) => [
  { type: 'image', image: { url: '/a.jpg', alternativeText }, children: [] },
];

describe('The words that the public reads', () => {
  it.each<[string, Partial<ArticleContent>]>([
    ['the headline', { headline: '另一个标题' }],
    ['the kicker', { kicker: '肩题' }],
    ['the byline', { byline: '本报讯' }],
    ['a name', { contributors: [{ role: 'reporter', name: '何安' }] }],
    ['a comma', { body: toBlocks(['昨日，河道清淤完工。']) }],
    ['a caption', { photos: [{ file: 1, caption: '图为另一处。' }] }],
    ['the summary', { summary: '提要' }],
    ['the caption of the lead photo', { leadPhoto: { file: 1, caption: '图为现场。' } }],
    ['what a picture shows', { photos: [{ file: 1, caption: '图为现场。', alternativeText: '一条河' }] }],
    [
      'a credit',
      { photos: [{ file: 1, caption: '图为现场。', credit: { role: 'photographer', name: '石磊' } }] },
    ],
  ])('change with %s', (_, change) => {
    expect(changesWords(before, { ...before, ...change })).toBe(true);
  });

  it.each<[string, Partial<ArticleContent>]>([
    ['column and department', { column: 'a', department: 'b' }],
    ['slug, keywords and language', { slug: 'a', keywords: ['a'], language: 'en' }],
    ['day and page', { issueDate: '2026-03-12', pageNumber: '03', pageName: '城区新闻' }],
    ['original source', { originalSource: { name: '青石日报' } }],
    ['urgency, end mark and AI origin', { urgency: 1, endMark: '①5', aiOrigin: 'assisted' }],
    [
      'the entry behind a name',
      { contributors: [{ ...contributors[0], role: 'reporter', name: '何平', reporter: 'a' }] },
    ],
    ['the file of a photo', { photos: [{ file: 2, caption: '图为现场。', mark: '②2' }] }],
    [
      'bold letters',
      {
        body: [{ type: 'paragraph', children: [{ type: 'text', text: '昨日,河道清淤完工。', bold: true }] }],
      },
    ],
    ['an empty kicker', { kicker: '' }],
    ['form, of before some fields', { summary: undefined, leadPhoto: undefined }],
  ])('stay with another %s', (_, change) => {
    expect(changesWords(before, { ...before, ...change })).toBe(false);
  });

  it('are those about a picture in the text, too', () => {
    const [one, other] = ['一条河', '一座桥'].map((words) => aContent({ body: picture(words) }));
    expect(changesWords(one ?? before, other ?? before)).toBe(true);
  });
});

describe('What somebody left unsaved', () => {
  const base = { ...before, headline: '清淤' };
  const after = { ...base, body: toBlocks(['昨日,河道清淤完工。', '春耕备耕全面展开。']) };

  it.each<[string, object, boolean]>([
    ['is taken up where most of it is in what was saved', { body: toBlocks(['春耕备耕全面展开！']) }, true],
    ['is not where it is something else', { body: toBlocks(['图书馆延长开放时间。']) }, false],
    ['is not where it changed nothing', { kicker: null }, false],
    ['may be any JSON', { body: 5, photos: [null, { caption: 5 }], headline: {} }, false],
  ])('%s', (_, unsaved, isSo) => {
    expect(isTakenUp(unsaved, { before: base, after })).toBe(isSo);
  });
});

describe('A text is mostly new', () => {
  const text = (...paragraphs: string[]) => aContent({ photos: [], body: toBlocks(paragraphs) });
  const found = text('昨日,河西街道组织人员清理河道。', '居民说水变清了。');

  it.each<[string, ArticleContent, boolean]>([
    ['when it is another one', text('春耕备耕全面展开,农资供应充足。'), true],
    [
      'not when a paragraph was added',
      text('昨日,河西街道组织人员清理河道。', '居民说水变清了。', '农资供应充足。'),
      false,
    ],
    ['not when a paragraph was taken out', text('居民说水变清了。'), false],
    ['not when all of it was taken out', text(), false],
    ['not when the marks were changed', text('昨日，河西街道组织人员清理河道', '居民说：水变清了！'), false],
  ])('%s', (_, written, isNew) => {
    expect(isMostlyNew(found, written)).toBe(isNew);
  });

  it('when it was written where none was', () => {
    expect(isMostlyNew(text(), text('春耕备耕全面展开。'))).toBe(true);
  });

  it('by the captions of a story without text', () => {
    const photo = (caption: string) => aContent({ body: [], photos: [{ caption }] });
    expect(isMostlyNew(photo('图为清淤现场。'), photo('孩子们在操场上踢球。'))).toBe(true);
  });
});

describe('The versions in which a person wrote', () => {
  const versions = [
    ['a', '甲'],
    ['b', '甲'],
    ['c', '乙'],
    ['b', '甲'],
    ['d', '甲'],
  ].map(([digest = '', actorId = ''], at) => ({ number: at + 1, digest, actorKind: 'admin', actorId }));

  it('are theirs but the first, and those that brought nothing back', () => {
    expect(writtenBy(versions, { kind: 'admin', id: '甲' })).toEqual([2, 5]);
    expect(writtenBy(versions, { kind: 'admin', id: '乙' })).toEqual([3]);
    expect(writtenBy(versions, { kind: 'user', id: '甲' })).toEqual([]);
  });
});

describe('Shifts', () => {
  it.each<[number[], object[]]>([
    [[], []],
    [[2], [{ found: 1, left: 2 }]],
    [
      [2, 3, 5, 6, 9],
      [
        { found: 1, left: 3 },
        { found: 4, left: 6 },
        { found: 8, left: 9 },
      ],
    ],
  ])('of the versions %j are those without a version of others between', (numbers, shifts) => {
    expect(shiftsOf(numbers)).toEqual(shifts);
  });
});

describe('A text is mostly of who wrote it in shifts', () => {
  const text = (...paragraphs: string[]) => aContent({ photos: [], body: toBlocks(paragraphs) });
  const [first, second, third] = ['河道清淤完工。', '新路灯昨晚亮了。', '图书馆延长开放时间。'];

  it('also where each shift brought less than half', () => {
    const [empty, one, two] = [text(third), text(first, third), text(first, second, third)];
    const shifts = [
      { found: empty, left: one },
      { found: one, left: two },
    ];
    expect(isMostlyOf(shifts, text(first, second))).toBe(true);
    expect(isMostlyOf(shifts.slice(1), two)).toBe(false);
  });

  it('not where they brought back what was there before the first', () => {
    const shifts = [
      { found: text(first), left: text() },
      { found: text(), left: text(first) },
    ];
    expect(isMostlyOf(shifts, text(first))).toBe(false);
  });

  it('not where there was none', () => {
    expect(isMostlyOf([], text(first))).toBe(false);
  });
});
