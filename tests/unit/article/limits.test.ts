import { excessPath, storyExcess } from '../../../src/plugins/newsroom/server/src/domain/article/limits';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('A story', () => {
  it('may hold 100,000 characters in all of its texts together, and no more', () => {
    const story = {
      headline: '题'.repeat(200),
      body: [paragraph('文'.repeat(99_000)), paragraph('𠮷'.repeat(700))],
      photos: [{ caption: '图'.repeat(99), credit: { role: '', name: '' } }],
      keywords: ['词'],
    };
    expect(storyExcess(story)).toBeNull();
    expect(storyExcess({ ...story, keywords: ['词汇'] })).toEqual({
      code: 'story_too_long',
      length: 100_001,
      most: 100_000,
    });
  });

  it.each([
    ['an attribute of no length of its own', { sourceReference: '文'.repeat(100_001) }],
    [
      'the words of a picture',
      { body: [{ type: 'image', image: { alternativeText: '文'.repeat(100_001) } }] },
    ],
    ['something that only looks like a picture', { body: [{ type: 'list', image: '文'.repeat(100_001) }] }],
  ])('is too long by %s', (_, story) => {
    expect(storyExcess(story)).toMatchObject({ code: 'story_too_long' });
  });

  it('counts no word of its shape, of records that it names, and of the files of its pictures', () => {
    const picture = { type: 'image', image: { url: `/uploads/${'a'.repeat(900)}`, alternativeText: '图' } };
    const body = Array.from({ length: 500 }, () => picture);
    expect(storyExcess({ body, contributors: [{ reporter: 'r'.repeat(24) }] })).toBeNull();
  });

  it.each([
    ['blocks', { body: Array.from({ length: 1_001 }, () => paragraph('')) }, ['body']],
    ['lists within lists', { body: nested(40) }, ['body', ...Array.from({ length: 15 }, () => '0')]],
    ['levels of JSON', { body: nested(100_000) }, ['body', ...Array.from({ length: 15 }, () => '0')]],
    ['contributors', { contributors: Array.from({ length: 200_000 }, () => ({})) }, ['contributors']],
    ['bytes of what is no word', { body: [{ type: 'a'.repeat(1_000_001) }] }, ['body']],
  ])('is told where it has too many %s', (_, story, path) => {
    expect(storyExcess(story)).toMatchObject({ code: 'too_complex', path });
  });
});

describe('A value of JSON', () => {
  it.each([
    ['no object', 'text', null],
    ['at the end of its depth', { a: { b: {} } }, null],
    ['deeper', { a: { b: { c: {} } } }, { code: 'too_complex', path: ['a', 'b', 'c'], most: 3 }],
    ['wider', { a: [1, 2, 3, 4] }, { code: 'too_complex', path: ['a'], most: 4 }],
  ])('is walked without recursion: %s', (_, value, expected) => {
    expect(excessPath(value, { depth: 3, values: 4 })).toEqual(expected);
  });
});
