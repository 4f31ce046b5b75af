import { unsafeLinkIn } from '../../article/links';
import type { Node } from '../markup/blocks';
import { pictureUrl, type Site } from '../site';
import type { ShownPhoto } from '../story';
import { el, type Piece } from './ordered';

type Render = (node: Node, site: Site) => Piece[];

const inside: Render = ({ children = [] }, site) => children.flatMap((child) => pieces(child, site));

const wrapped =
  (name: string): Render =>
  (node, site) => [el(name, {}, ...inside(node, site))];

/** Kinds of blocks as NITF has them; it knows one heading within a text, and marks by the class of `em`. */
const RENDERERS: Readonly<Record<string, Render>> = {
  paragraph: wrapped('p'),
  heading: wrapped('hl2'),
  quote: (node, site) => [el('bq', {}, el('block', {}, el('p', {}, ...inside(node, site))))],
  list: (node, site) => [el(node.format === 'ordered' ? 'ol' : 'ul', {}, ...inside(node, site))],
  'list-item': wrapped('li'),
  code: (node) => [el('pre', {}, plain(node))],
  link: (node, site) =>
    typeof node.url !== 'string' || unsafeLinkIn([node]) !== undefined
      ? inside(node, site)
      : [el('a', { href: node.url }, ...inside(node, site))],
  image: ({ image }, site) => (image?.url ? [media({ ...image, url: image.url }, site)] : []),
  text: (node) => marked(node),
};

const pieces: Render = (node, site) => {
  const type = node.type ?? '';
  return ((Object.hasOwn(RENDERERS, type) && RENDERERS[type]) || inside)(node, site);
};

/** Words with their marks; a line that ends within a block is a `br`. */
function marked(node: Node): Piece[] {
  const lines = (node.text ?? '').split('\n');
  const words = lines.flatMap((line, at) => [
    ...(at > 0 ? [el('br', {})] : []),
    ...(line ? [{ '#': line }] : []),
  ]);
  const marks = MARKS.filter((mark) => node[mark] === true);
  return marks.length > 0 && words.length > 0 ? [el('em', { class: marks.join(' ') }, ...words)] : words;
}

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

const plain = ({ text = '', children = [] }: Node): string => text + children.map(plain).join('');

/** The text of a story as content of NITF. */
export const bodyPieces = (body: unknown, site: Site): Piece[] =>
  Array.isArray(body) ? (body as Node[]).flatMap((node) => pieces(node, site)) : [];

/** A picture: where it is, what is seen, and who took it. */
interface Picture extends Pick<ShownPhoto, 'width' | 'height'> {
  url: string;
  caption?: string | null;
  alternativeText?: string | null;
  credit?: ShownPhoto['credit'];
}

/** Media types of pictures by the ends of their addresses. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** A picture with its caption and whoever took it. */
export function media({ url, caption, alternativeText, credit, width, height }: Picture, site: Site): Piece {
  const source = pictureUrl(site, url);
  const end = /\.(\w+)$/.exec(new URL(source).pathname)?.[1]?.toLowerCase() ?? '';
  const reference = { source, 'mime-type': TYPES[end] ?? 'application/octet-stream', width, height };
  return el(
    'media',
    { 'media-type': 'image' },
    el('media-reference', { ...reference, 'alternate-text': alternativeText || undefined }),
    caption && el('media-caption', {}, el('p', {}, caption)),
    credit && el('media-producer', {}, [credit.title, credit.name].filter(Boolean).join(' ')),
  );
}
