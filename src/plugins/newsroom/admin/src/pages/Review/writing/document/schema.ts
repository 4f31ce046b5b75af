import { Schema, type Attrs, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { FORMATS } from '../../text/segments';

/** The lines of the sheet above the text, in their order. */
export const SHEET_LINES = ['kicker', 'headline', 'subhead', 'dateline', 'byline'] as const;
export type SheetLine = (typeof SHEET_LINES)[number];

/** A field of the sheet: a line, or the body. */
export type SheetField = SheetLine | 'body';

/** Keys of a block or leaf that the schema has no place of its own for; they go with it. */
export type Extra = Readonly<Record<string, unknown>>;

const NOTHING: Extra = {};
const EXTRA = { extra: { default: NOTHING } };

/** A line ends where its field ends: nothing is joined over it. */
const line = (field: SheetLine): NodeSpec => ({
  content: 'text*',
  marks: '',
  isolating: true,
  defining: true,
  toDOM: () => ['div', { 'data-field': field, role: 'group' }, 0],
});

/** What an element says of itself; the schema is used without a browser, too. */
const said = (element: unknown, name: string): string | null =>
  (element as { getAttribute: (name: string) => string | null }).getAttribute(name);

/** A picture as it was copied within the sheet. */
function copied(element: unknown): Attrs | false {
  try {
    return JSON.parse(said(element, 'data-node') ?? '') as Attrs;
  } catch {
    return false;
  }
}

/** Line breaks within a paragraph are characters of its text, as in Strapi's blocks: nothing may make spaces of them. */
const textBlock: NodeSpec = {
  content: 'text*',
  group: 'block',
  whitespace: 'pre',
  attrs: EXTRA,
};

const LEVELS = [1, 2, 3, 4, 5, 6];

/** The blocks of Strapi's grammar; a list item holds text and no paragraph. */
const BLOCKS: Record<string, NodeSpec> = {
  paragraph: { ...textBlock, parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    ...textBlock,
    defining: true,
    attrs: { ...EXTRA, level: { default: 3 } },
    parseDOM: LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${String(attrs.level)}`, 0],
  },
  quote: {
    ...textBlock,
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  code_block: {
    ...textBlock,
    defining: true,
    marks: [...FORMATS, 'other'].join(' '),
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', 0],
  },
  list: {
    content: '(list_item | list)+',
    group: 'block',
    attrs: { ...EXTRA, format: { default: 'unordered' } },
    parseDOM: [
      { tag: 'ul', attrs: { format: 'unordered' } },
      { tag: 'ol', attrs: { format: 'ordered' } },
    ],
    toDOM: ({ attrs }) => [attrs.format === 'ordered' ? 'ol' : 'ul', 0],
  },
  list_item: {
    content: 'text*',
    whitespace: 'pre',
    defining: true,
    attrs: EXTRA,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  image: {
    group: 'block',
    draggable: true,
    attrs: { ...EXTRA, image: {}, children: { default: [{ type: 'text', text: '' }] } },
    parseDOM: [{ tag: 'figure[data-node]', getAttrs: copied }],
    toDOM: ({ attrs }) => ['figure', { 'data-node': JSON.stringify(attrs) }],
  },
  /** Whatever else somebody wrote into the story: shown as text, and given back as it was. */
  foreign: {
    group: 'block',
    attrs: { block: {} },
    toDOM: ({ attrs }) => ['pre', { 'data-foreign': '' }, JSON.stringify(attrs.block)],
  },
};

const TAGS = {
  bold: ['strong', 'b'],
  italic: ['em', 'i'],
  underline: ['u'],
  strikethrough: ['s', 'del'],
  code: ['code'],
} as const satisfies Record<(typeof FORMATS)[number], readonly [string, ...string[]]>;

const formatMarks = Object.fromEntries(
  FORMATS.map((format): [string, MarkSpec] => [
    format,
    { parseDOM: TAGS[format].map((tag) => ({ tag })), toDOM: () => [TAGS[format][0], 0] },
  ]),
);

/**
 * The sheet of a story as one document: its lines, and Strapi's blocks below them. A link has a number, so that two
 * that lead to the same address and stand beside one another stay two; what is typed at its end is no part of it.
 */
export const SCHEMA = new Schema({
  nodes: {
    doc: { content: `${SHEET_LINES.join(' ')} body` },
    ...Object.fromEntries(SHEET_LINES.map((field) => [field, line(field)])),
    body: {
      content: 'block+',
      isolating: true,
      defining: true,
      toDOM: () => ['div', { 'data-field': 'body', role: 'group' }, 0],
    },
    ...BLOCKS,
    text: {},
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { url: {}, number: { default: 0 }, extra: { default: NOTHING } },
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ url: said(element, 'href') }) }],
      toDOM: ({ attrs }) => ['a', { href: attrs.url as string }, 0],
    },
    ...formatMarks,
    other: { attrs: { extra: {} }, excludes: 'other', toDOM: () => ['span', 0] },
  },
});
