import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import {
  charactersOf,
  errorRate,
  LEGAL_WEIGHTS,
  MISTAKE_KINDS,
  MISTAKE_LABELS,
  textCharacters,
  weighed,
  type Mistakes,
} from '../../../src/plugins/newsroom/shared/proofreading';

const some = (kind: Mistakes['kind'], count: number, inTitle = false): Mistakes => ({ kind, count, inTitle });

describe('Mistakes', () => {
  it.each<[string, Mistakes[], number]>([
    ['none', [], 0],
    ['two wrong characters', [some('character', 2)], 2],
    ['a wrong character in the headline', [some('character', 1, true)], 2],
    ['three commas', [some('punctuation', 3)], 0.3],
    ['a comma in the headline and one below it', [some('punctuation', 1, true), some('punctuation', 1)], 0.3],
    ['a number and a fact', [some('number', 1), some('fact', 1)], 2],
    ['the style of thirty numbers', [some('number_style', 30)], 1],
  ])('of %s are weighed', (_, mistakes, weight) => {
    expect(weighed(mistakes, LEGAL_WEIGHTS)).toBe(weight);
  });

  it('are weighed as the paper says', () => {
    expect(weighed([some('punctuation', 3)], { ...LEGAL_WEIGHTS, punctuation: 0.5 })).toBe(1.5);
  });

  it('have a weight and a label in both languages for each kind', () => {
    const labels = MISTAKE_KINDS.flatMap((kind) => [MISTAKE_LABELS[kind].en, MISTAKE_LABELS[kind].zh]);
    expect(new Set(labels).size).toBe(2 * MISTAKE_KINDS.length);
    expect(Object.keys(LEGAL_WEIGHTS)).toEqual([...MISTAKE_KINDS]);
  });
});

describe('The error rate', () => {
  it.each([
    [1, 10_000, 1],
    [0.3, 1_000, 3],
    [1, 3_637, 2.75],
    [0, 500, 0],
    [2, 0, 0],
  ])('of %d mistakes in %d characters is %d per 10,000', (weight, characters, rate) => {
    expect(errorRate(weight, characters)).toBe(rate);
  });
});

describe('The characters of a story', () => {
  it('are those of all its lines, each once, without white space', () => {
    const story = {
      kicker: '开发区',
      headline: '完 工',
      subhead: null,
      dateline: null,
      byline: '通讯员　张三',
      contributors: [],
      body: toBlocks(['昨日,𠮷家村。']),
      photos: [{ caption: '图。' }],
    };
    expect(charactersOf(story)).toBe(3 + 2 + 5 + 7 + 2);
  });
});

describe('字数 of a story', () => {
  it('are the characters of its text, without spaces and without its title', () => {
    const body = toBlocks(['河道 完工。', '今日通水。']);

    expect(textCharacters({ body })).toBe(10);
  });
});
