import fc from 'fast-check';
import {
  dropStory,
  mergeWithNext,
  moveStory,
  splitStory,
  storyOf,
  type PageStory,
} from '../../../src/plugins/newsroom/shared/page-editing';
import { aParsedArticle } from '../../support/record/contents';

const story = (name: string, overrides: Partial<PageStory> = {}): PageStory => ({
  ...storyOf(aParsedArticle({ headline: name, paragraphs: [`${name}一`, `${name}二`] }), 0),
  ...overrides,
});

const titled = fc.record({
  kicker: fc.constantFrom(null, '开发区'),
  headline: fc.constantFrom('甲', '乙', '丙'),
  subhead: fc.constantFrom(null, '副题'),
  byline: fc.constantFrom(null, '本报讯'),
  endMark: fc.constantFrom(null, '①5'),
  paragraphs: fc.array(fc.constantFrom('子', '丑', '寅'), { maxLength: 4 }),
});
const page = fc.array(
  titled.map((fields) => story('', fields)),
  { minLength: 2, maxLength: 5 },
);

/** Every character of the stories, whatever its order. */
const charactersOf = (stories: readonly PageStory[]): string[] =>
  stories
    .flatMap((one) => [
      ...[one.kicker, one.headline, one.subhead, one.byline, one.endMark].map((line) => line ?? ''),
      ...one.paragraphs,
      ...one.subheads.map(({ text }) => text),
    ])
    .flatMap((line) => Array.from(line.replaceAll(' ', '')))
    .sort();

describe('Two stories made one', () => {
  it('go on in one text, with the titles of the second as subheads', () => {
    const first = story('甲', {
      sources: [0],
      byline: '本报讯(通讯员 何平)',
      subheads: [{ beforeParagraph: 1, text: '小题' }],
    });
    const second = story('乙', {
      sources: [1],
      kicker: '开发区',
      byline: '(记者 石磊)',
      subheads: [{ beforeParagraph: 1, text: '又题' }],
      endMark: '①5',
    });
    expect(mergeWithNext([first, second, story('丙')], 0)).toEqual([
      {
        ...first,
        sources: [0, 1],
        byline: '本报讯(通讯员 何平) (记者 石磊)',
        paragraphs: ['甲一', '甲二', '乙一', '乙二'],
        subheads: [
          { beforeParagraph: 1, text: '小题' },
          { beforeParagraph: 2, text: '开发区' },
          { beforeParagraph: 2, text: '乙' },
          { beforeParagraph: 3, text: '又题' },
        ],
        endMark: '①5',
      },
      story('丙'),
    ]);
  });

  it('name each person once', () => {
    const people = [{ role: 'correspondent', name: '何平', reporter: null }];
    const [both] = mergeWithNext(
      [story('甲', { contributors: people }), story('乙', { contributors: people })],
      0,
    );
    expect(both?.contributors).toEqual(people);
  });

  it('lose no character', () => {
    fc.assert(
      fc.property(page, fc.nat(4), (stories, at) => {
        expect(charactersOf(mergeWithNext(stories, at))).toEqual(charactersOf(stories));
      }),
    );
  });

  it('need a second one', () => {
    expect(mergeWithNext([story('甲')], 0)).toEqual([story('甲')]);
  });
});

describe('A story cut in two', () => {
  const whole = story('甲', {
    paragraphs: ['一', '二', '三'],
    subheads: [
      { beforeParagraph: 0, text: '先' },
      { beforeParagraph: 1, text: '题' },
      { beforeParagraph: 2, text: '后' },
    ],

    endMark: '①5',
  });

  it('has the subhead at the cut as its headline, and the end mark at its end', () => {
    const [first, second] = splitStory([whole], 0, 1);
    expect(first).toMatchObject({
      headline: '甲',
      paragraphs: ['一'],
      subheads: [{ text: '先' }],
      endMark: null,
    });
    expect(second).toMatchObject({
      headline: '题',
      paragraphs: ['二', '三'],
      subheads: [{ beforeParagraph: 1, text: '后' }],
      endMark: '①5',
    });
  });

  it('waits for a headline where nothing stands at the cut', () => {
    const [, second] = splitStory([{ ...whole, subheads: [] }], 0, 2);
    expect(second).toMatchObject({ headline: '', paragraphs: ['三'] });
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(page, fc.nat(4), fc.integer({ min: -1, max: 5 }), (stories, at, from) => {
        expect(charactersOf(splitStory(stories, at, from))).toEqual(charactersOf(stories));
      }),
    );
  });

  it.each([0, 3, -1])('is cut nowhere but between two paragraphs: not before %d', (from) => {
    expect(splitStory([whole], 0, from)).toEqual([whole]);
  });

  it('is whole again when its parts are made one', () => {
    const paragraphs = (stories: readonly PageStory[]) => stories.flatMap((one) => one.paragraphs);
    const parts = splitStory([whole], 0, 2);
    expect(paragraphs(mergeWithNext(parts, 0))).toEqual(whole.paragraphs);
  });
});

describe('The stories of a page', () => {
  const stories = ['甲', '乙', '丙'].map((name) => story(name));
  const names = (list: readonly PageStory[]) => list.map(({ headline }) => headline);

  it('are dropped one by one', () => {
    expect(names(dropStory(stories, 1))).toEqual(['甲', '丙']);
  });

  it.each([
    [0, 2, ['乙', '丙', '甲']],
    [2, 0, ['丙', '甲', '乙']],
    [1, 1, ['甲', '乙', '丙']],
    [5, 0, ['甲', '乙', '丙']],
  ])('are put from %d to %d', (from, to, expected) => {
    expect(names(moveStory(stories, from, to))).toEqual(expected);
  });
});
