import fc from 'fast-check';
import {
  hitsIn,
  nameTerm,
  needsPlaces,
  parseQuery,
  phraseTerms,
  rankedText,
  scan,
  searchable,
  SegmentBuilder,
  type Posting,
  type RankedText,
  type SearchQuery,
  type Segment,
} from '../../../src/plugins/newsroom/server/src/domain/search';

interface Story {
  text: RankedText;
  column: string;
}

/** A closed part of the index that holds some stories, numbered from 10 on, as a query of its postings gets it. */
function segmentOf(stories: readonly Story[], gone: readonly number[] = []): Segment {
  const builder = new SegmentBuilder();
  for (const { text, column } of stories) builder.add(text, [nameTerm('column', column)]);
  return {
    postings: new Map<string, Posting>(builder.postings()),
    stories: stories.map((_, index) => index + 10),
    times: stories.map((_, index) => index * 1000),
    columns: stories.map(() => 1),
    columnNames: ['news'],
    gone: new Set(gone),
  };
}

const EVERYTHING = { names: [], from: -Infinity, to: Infinity };

/** Few characters, so that phrases repeat and nearly repeat; one of them is beyond the first 65,536. */
const character = fc.constantFrom('防', '汛', '演', '练', 'a', '1', '𠮷');
const words = fc.array(character, { maxLength: 30 }).map((list) => list.join(''));
const lines = fc.array(words, { maxLength: 4 }).map((list) => list.join('\n'));
const story = fc.record({
  text: fc.tuple(words, words, lines),
  column: fc.constantFrom('city', 'county'),
});
const phrase = fc.array(character, { minLength: 1, maxLength: 8 }).map((list) => list.join(''));
const query = fc.record({
  phrases: fc.array(phrase, { minLength: 1, maxLength: 3 }),
  without: fc.array(phrase, { maxLength: 1 }),
});

/** What a person finds who reads every story: where in it the phrases are, without a look at the index. */
const readThrough = (stories: readonly Story[], { phrases, without }: SearchQuery) =>
  stories.flatMap(({ text }, index) => {
    const holds = (one: string) => text.some((rank) => rank.includes(one));
    if (!phrases.every(holds) || without.some(holds)) return [];
    const scores = phrases.map((one) => [4, 2, 1][text.findIndex((rank) => rank.includes(one))] ?? 0);
    return [{ story: index + 10, score: scores.reduce((sum, score) => sum + score, 0) }];
  });

describe('a segment of the index', () => {
  it('finds exactly the stories that hold the phrases, and where', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 20 }), query, (stories, asked) => {
        const hits = hitsIn(segmentOf(stories), asked, EVERYTHING);
        expect(hits.map(({ story: number, score }) => ({ story: number, score }))).toEqual(
          readThrough(stories, asked),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('finds what a scan of the texts finds', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 20 }), query, (stories, asked) => {
        const scanned = stories.flatMap(({ text }, index) => {
          const score = scan(text, asked);
          return score > 0 ? [{ story: index + 10, score }] : [];
        });
        expect(scanned).toEqual(readThrough(stories, asked));
      }),
    );
  });

  it('finds a phrase of any length in a story of a hundred thousand characters', () => {
    const long = Array.from({ length: 100_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + (index % 997)),
    ).join('');
    const segment = segmentOf([{ text: ['', '', `防汛${long}演练`], column: 'city' }]);
    for (const one of ['演练', '防', `防汛${long.slice(0, 60)}`, `${long.slice(-100)}演练`])
      expect(hitsIn(segment, { phrases: [one], without: [] }, EVERYTHING)).toHaveLength(1);
    expect(hitsIn(segment, { phrases: ['防汛演练'], without: [] }, EVERYTHING)).toEqual([]);
  });

  it('leaves out what is gone, is of another column, or was public at another time', () => {
    const stories = ['city', 'city', 'county', 'city'].map((column): Story => ({
      text: ['防汛', '', ''],
      column,
    }));
    const asked = { phrases: ['防汛'], without: [] };
    const filter = { names: [[nameTerm('column', 'city')]], from: 1000, to: 4000 };
    expect(hitsIn(segmentOf(stories, [11]), asked, filter).map((hit) => hit.story)).toEqual([13]);
  });
});

describe('the terms of a phrase', () => {
  it('are fewer than its characters, and cover it', () => {
    expect(phraseTerms('防汛演练')).toEqual([
      { term: '防汛', at: 0 },
      { term: '演练', at: 2 },
    ]);
    expect(phraseTerms('防汛演').map(({ at }) => at)).toEqual([0, 1]);
    expect([needsPlaces('防'), needsPlaces('防汛'), needsPlaces('防汛演')]).toEqual([false, false, true]);
  });
});

describe('the text of a story that is searched', () => {
  it('is its headline, then kicker and subhead, then all else that readers see, in lines', () => {
    const story = {
      headline: '防汛演練',
      kicker: '河西',
      subhead: '三百人参加',
      summary: '提要。',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '正文。' }] }],
      photos: [{ caption: '图为现场。' }],
      byline: '本报讯(通讯员 张三)',
      contributors: [{ role: 'correspondent', name: '张三' }],
      keywords: ['防汛'],
    };
    expect(rankedText(story)).toEqual([
      '防汛演练',
      '河西\n三百人参加',
      '提要。\n正文。\n图为现场。\n本报讯(通讯员张三)\n张三\n防汛',
    ]);
  });
});

describe('the searchable form', () => {
  it.each([
    ['ＡＩ 大会', 'ai大会', 'width, case, and spaces beside Chinese characters'],
    ['臺灣後發展', '台湾后发展', 'traditional characters'],
    ['“智慧”停车', '智慧停车', 'quotation marks'],
    ['Big  data\n中心', 'big data中心', 'spaces between words'],
    ['①5 №１２', '15 no12', 'compatibility characters'],
    ['停\u200b车', '停车', 'what cannot be seen'],
    ['Cafe\u0301', 'café', 'marks that belong to a letter'],
  ])('makes of %j %j: %s', (text, form) => {
    expect(searchable(text)).toBe(form);
  });

  it('of a part is a part of the form of the whole', () => {
    const pieces = fc.array(fc.constantFrom('後', '发', ' ', 'Ａ', 'b', '，', '５', '。', '“'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, pieces, pieces, (before, part, after) => {
        const whole = [...before, ...part, ...after].join('');
        expect(searchable(whole)).toContain(searchable(part.join('')));
      }),
    );
  });

  it('stays as it is when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchable(searchable(text))).toBe(searchable(text));
      }),
    );
  });
});

describe('a query', () => {
  it.each([
    ['防汛 演练', ['防汛', '演练'], []],
    ['防汛　演练', ['防汛', '演练'], []],
    ['“Big data” 中心', ['big data', '中心'], []],
    ['"防汛 演练" -暴雨', ['防汛演练'], ['暴雨']],
    ['防汛 －"台风 暴雨"', ['防汛'], ['台风暴雨']],
    ['防汛 AND 演练', ['防汛', '演练'], []],
    ['AND', ['and'], []],
    ['2025-2026 -2024', ['2025-2026'], ['2024']],
    ['「防汛', ['防汛'], []],
    ['防汛 防汛', ['防汛'], []],
    ['-', ['-'], []],
    ['""', [], []],
    ['-暴雨', [], ['暴雨']],
  ])('%j asks for %j without %j', (typed, phrases, without) => {
    expect(parseQuery(typed)).toEqual({ phrases, without });
  });
});
