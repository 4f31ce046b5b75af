import { keptBody, shownBody } from '../../../src/plugins/newsroom/server/src/domain/article/body-keys';

const rendition = { name: 'small_a', hash: 'small_a', url: '/uploads/small_a.jpg', width: 5, height: 4 };
const image = {
  name: 'henxi.jpg',
  hash: 'a',
  url: '/uploads/a.jpg',
  alternativeText: '挖掘机',
  caption: null,
  width: 10,
  height: 8,
  mime: 'image/jpeg',
  provider: 'local',
  formats: { small: rendition },
};
const words = (node: object = {}) => ({ type: 'text', text: '正文。', bold: true, ...node });

/** One of each node that Strapi's editor writes. */
const TEXT = [
  { type: 'heading', level: 3, children: [words()] },
  {
    type: 'paragraph',
    children: [words(), { type: 'link', url: 'https://example.com', rel: '', children: [words()] }],
  },
  { type: 'list', format: 'ordered', indentLevel: 1, children: [{ type: 'list-item', children: [words()] }] },
  { type: 'code', language: 'c', children: [words({ code: true })] },
  { type: 'quote', children: [words()] },
  { type: 'image', image, children: [words({ text: '' })] },
];

describe('A text', () => {
  it('is kept as the editor writes it', () => {
    expect(keptBody(TEXT)).toEqual(TEXT);
  });

  it.each([
    [
      'a picture at a paragraph',
      { type: 'paragraph', image, children: [] },
      { type: 'paragraph', children: [] },
    ],
    ['a picture at words', words({ image }), words()],
    [
      'an address at a picture',
      { type: 'image', image: { ...image, srcset: 'a' } },
      { type: 'image', image },
    ],
    [
      'an address at a rendition',
      { type: 'image', image: { ...image, formats: { small: { ...rendition, src: 'a' } } } },
      { type: 'image', image },
    ],
    [
      'what is nested',
      { type: 'list', children: [words({ onClick: 'a' })] },
      { type: 'list', children: [words()] },
    ],
    ['all of what is of no kind', { type: 'constructor', url: 'a' }, { type: 'constructor' }],
  ])('is kept without keys that nobody knows: %s', (_, written, kept) => {
    expect(keptBody([written])).toEqual([kept]);
  });

  it('shows how its pictures look, and nothing else of their files', () => {
    const shown = shownBody(TEXT) as typeof TEXT;

    expect(shown.slice(0, -1)).toEqual(TEXT.slice(0, -1));
    expect(shown.at(-1)?.image).toEqual({
      url: image.url,
      alternativeText: '挖掘机',
      caption: null,
      width: 10,
      height: 8,
      mime: 'image/jpeg',
      formats: { small: { url: rendition.url, width: 5, height: 4 } },
    });
  });

  it.each([[null], ['text'], [{ length: 1 }], [[null, 1, ['a']]], [[{ type: 'image', image: 'a' }]]])(
    'is left to be refused where it is none: %j',
    (body) => {
      expect(keptBody(body)).toEqual(body);
    },
  );
});
