import { unsafeLinkIn } from '../../article/links';
import { element, text, type Look } from './elements';

/** A node of a text as it is kept: what its type does not have is not there. */
export interface Node {
  type?: string;
  text?: string;
  children?: Node[];
  level?: number;
  format?: string;
  url?: string;
  image?: {
    url?: string;
    alternativeText?: string | null;
    caption?: string | null;
    width?: number;
    height?: number;
  };
  [mark: string]: unknown;
}

/** How a text is made HTML. */
export interface Rendering {
  /** The address of a picture that is known by its path. */
  pictureUrl: (url: string) => string;
  /** What each element looks like, where no style sheet will say so. */
  look?: Look;
}

/** A text as HTML without anything active: what is no text of ours is escaped, and no other element is made. */
export const htmlOf = (body: unknown, rendering: Rendering): string =>
  Array.isArray(body) ? (body as Node[]).map((node) => blockHtml(node, rendering)).join('\n') : '';

/** A page that is opened learns neither who led to it nor gets hold of it. */
const REL = 'noopener noreferrer';

type Render = (node: Node, rendering: Rendering) => string;

const inside: Render = ({ children = [] }, rendering) =>
  children.map((child) => blockHtml(child, rendering)).join('');

const wrapped =
  (name: string): Render =>
  (node, rendering) =>
    element(name, {}, inside(node, rendering), rendering.look);

const RENDERERS: Readonly<Record<string, Render>> = {
  paragraph: wrapped('p'),
  quote: wrapped('blockquote'),
  'list-item': wrapped('li'),
  heading: (node, rendering) => wrapped(`h${Math.min(6, Math.max(2, node.level ?? 2))}`)(node, rendering),
  list: (node, rendering) => wrapped(node.format === 'ordered' ? 'ol' : 'ul')(node, rendering),
  code: (node, { look }) => element('pre', {}, element('code', {}, text(plain(node)), look), look),
  link: (node, rendering) =>
    typeof node.url !== 'string' || unsafeLinkIn([node]) !== undefined
      ? inside(node, rendering)
      : element('a', { href: node.url, rel: REL }, inside(node, rendering), rendering.look),
  image: ({ image }, rendering) => (image?.url ? figure({ ...image, url: image.url }, rendering) : ''),
  text: (node, { look }) =>
    MARKS.reduce(
      (html, [mark, name]) => (node[mark] === true ? element(name, {}, html, look) : html),
      text(node.text ?? '').replaceAll('\n', '<br>'),
    ),
};

/** Marks of a text and their elements, the innermost first. */
const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

const blockHtml: Render = (node, rendering) => {
  const render = Object.hasOwn(RENDERERS, node.type ?? '') ? RENDERERS[node.type ?? ''] : undefined;
  return (render ?? inside)(node, rendering);
};

const plain = ({ text: own = '', children = [] }: Node): string => own + children.map(plain).join('');

/** A picture as the public sees it, with what is said of it. */
export interface Picture {
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  width?: number | null;
  height?: number | null;
}

/** A picture with its caption; its size is told, so that nothing moves when it comes. */
export function figure(
  { url, alternativeText, caption, width, height }: Picture,
  rendering: Rendering,
): string {
  const { look, pictureUrl } = rendering;
  const shown = { src: pictureUrl(url), alt: alternativeText ?? '' };
  const sized = width && height ? { ...shown, width: String(width), height: String(height) } : shown;
  const image = element('img', sized, null, look);
  const below = caption ? element('figcaption', {}, text(caption), look) : '';
  return element('figure', {}, image + below, look);
}
