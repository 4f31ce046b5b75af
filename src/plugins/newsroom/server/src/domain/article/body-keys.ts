import { KEPT_OF_PICTURE, SHOWN_OF_PICTURE } from '../../../../shared/article';
type Node = Record<string, unknown>;

const FORMATS = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

/** What a node of a text holds by its type, as Strapi's editor writes it. */
const OF_NODE: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['text', ['text', ...FORMATS]],
  ['link', ['url', 'rel', 'target']],
  ['heading', ['level']],
  ['list', ['format', 'indentLevel']],
  ['code', ['language']],
  ['image', ['image']],
]);

/** Keys of a picture in a text, and of each of its renditions. */
interface PictureKeys {
  image: readonly string[];
  rendition: readonly string[];
}

const SHOWN: PictureKeys = {
  image: SHOWN_OF_PICTURE,
  rendition: ['url', 'width', 'height'],
};

/** What Strapi asks of a picture in a text, and what is shown. */
const KEPT: PictureKeys = {
  image: KEPT_OF_PICTURE,
  rendition: [...SHOWN.rendition, 'name', 'hash', 'ext', 'mime', 'path', 'size', 'sizeInBytes'],
};

/** A text as it is kept: without keys that no part of the newsroom knows, as an address in them would go out unseen. */
export const keptBody = (body: unknown): unknown => withKeys(body, KEPT);

/** A text as the public sees it: without what the library says of its pictures, such as the names of their files. */
export const shownBody = (body: unknown): unknown => withKeys(body, SHOWN);

/** Takes whatever somebody sends as a text. */
function withKeys(body: unknown, keys: PictureKeys): unknown {
  return Array.isArray(body)
    ? body.map((node: unknown) => (isNode(node) ? nodeWith(node, keys) : node))
    : body;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Most hold nothing else, and need no copy. */
const pick = (value: Node, keys: readonly string[]): Node =>
  Object.keys(value).every((key) => keys.includes(key))
    ? value
    : Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));

function nodeWith(node: Node, keys: PictureKeys): Node {
  const known = pick(node, ['type', 'children', ...(OF_NODE.get(node.type) ?? [])]);
  return {
    ...known,
    ...('children' in known && { children: withKeys(known.children, keys) }),
    ...(isNode(known.image) && { image: pictureWith(known.image, keys) }),
  };
}

function pictureWith(image: Node, keys: PictureKeys): Node {
  const known = pick(image, keys.image);
  if (!isNode(known.formats)) return known;
  const formats = Object.entries(known.formats).map(([name, one]) => [
    name,
    isNode(one) ? pick(one, keys.rendition) : null,
  ]);
  return { ...known, formats: Object.fromEntries(formats) as Node };
}
