import fc from 'fast-check';
import type { Block } from '../../../../../src/plugins/newsroom/shared/article';

/*
 * Every text that Strapi 5.54 takes as blocks (`blocks-validator.mjs`), with keys that it does not know and keeps:
 * nested lists, empty leaves, links beside one another, line breaks, formats that are switched off.
 */

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('甲', '乙', '👩‍🌾', 'a', ' ', '\n', '，', '　') }),
  fc.string({ unit: 'grapheme' }),
);

const unknown = fc.dictionary(
  fc.constantFrom('indentLevel', 'rel', 'target', 'colour'),
  fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant({ a: [1] })),
  { maxKeys: 2 },
);

const format = fc.option(fc.boolean(), { nil: undefined });
const formats = fc
  .record({ bold: format, italic: format, underline: format, strikethrough: format, code: format })
  .map((some) => Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)));

const leaf = fc
  .tuple(
    text,
    formats,
    fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: unknown }),
  )
  .map(([words, some, extra]) => ({ type: 'text' as const, text: words, ...extra, ...some }));

const link = fc
  .tuple(
    fc.constantFrom('/about', 'https://example.org/a', 'mailto:desk@example.org', 'tel:123'),
    fc.array(leaf, { maxLength: 3 }),
    unknown,
  )
  .map(([url, children, extra]) => ({ type: 'link', url, ...extra, children }));

const inline = (minLength: number) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: link }), {
    minLength,
    maxLength: 5,
  });

const textBlock = fc
  .tuple(fc.constantFrom('paragraph', 'quote'), inline(1), unknown)
  .map(([type, children, extra]) => ({ type, ...extra, children }));

const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), inline(1), unknown)
  .map(([level, children, extra]) => ({ type: 'heading', level, ...extra, children }));

const code = fc
  .tuple(
    fc.option(fc.option(fc.string()), { nil: undefined }),
    fc.array(leaf, { minLength: 1, maxLength: 3 }),
  )
  .map(([language, children]) => ({ type: 'code', ...(language !== undefined && { language }), children }));

const { list } = fc.letrec<{ list: Block; item: Block }>((tie) => ({
  item: fc.tuple(inline(0), unknown).map(([children, extra]) => ({ type: 'list-item', ...extra, children })),
  list: fc
    .tuple(
      fc.constantFrom('ordered', 'unordered'),
      fc.array(fc.oneof({ maxDepth: 2, withCrossShrink: true }, tie('item'), tie('list')), {
        minLength: 1,
        maxLength: 3,
      }),
      unknown,
    )
    .map(([kind, children, extra]) => ({ type: 'list', format: kind, ...extra, children })),
}));

const picture = {
  name: '河道.jpg',
  url: '/uploads/a.jpg',
  hash: 'a',
  ext: '.jpg',
  mime: 'image/jpeg',
  provider: 'local',
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  width: 4,
  height: 3,
  size: 1.5,
};

const image = fc
  .tuple(
    fc.record({
      alternativeText: fc.option(text),
      caption: fc.option(text),
      formats: fc.constantFrom(null, { small: { url: '/uploads/b.jpg' } }),
    }),
    inline(0),
    unknown,
  )
  .map(([words, children, extra]) => ({
    type: 'image',
    image: { ...picture, ...words },
    ...extra,
    children,
  }));

/** The body of any story. */
export const anyBody: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: textBlock }, heading, code, list, image),
  { maxLength: 6 },
);
