import type { Mark, Node } from 'prosemirror-model';
import type { Block } from '../../../../../../shared/article';
import { FORMATS } from '../../text/segments';
import { SCHEMA, type Extra } from './schema';

/** A node of Strapi's blocks, of whatever kind. */
export type BlocksNode = Readonly<Record<string, unknown>>;

/** The keys of a node but those that are named. */
function without(node: BlocksNode, ...named: string[]): Extra {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !named.includes(key)));
}

const childrenOf = ({ children }: BlocksNode): readonly BlocksNode[] =>
  Array.isArray(children) ? (children as BlocksNode[]) : [];

/** Makes a node of a block of one type. */
type Reader = (block: BlocksNode) => Node;

const withText =
  (type: string, ...attributes: string[]): Reader =>
  (block) => {
    const attrs = Object.fromEntries(attributes.map((name) => [name, block[name]]));
    const extra = without(block, 'type', 'children', ...attributes);
    return SCHEMA.node(type, { ...attrs, extra }, inlineOf(block));
  };

const item = withText('list_item');

const list: Reader = (block) =>
  SCHEMA.node(
    'list',
    { format: block.format, extra: without(block, 'type', 'children', 'format') },
    childrenOf(block).map((child) => (child.type === 'list' ? list(child) : item(child))),
  );

const READERS: Record<string, Reader> = {
  paragraph: withText('paragraph'),
  heading: withText('heading', 'level'),
  quote: withText('quote'),
  code: withText('code_block'),
  list,
  image: (block) =>
    SCHEMA.node('image', {
      image: block.image,
      children: childrenOf(block),
      extra: without(block, 'type', 'image', 'children'),
    }),
};

/** A block of a story as a node of the sheet; what is no block of the grammar is kept whole. */
export function nodeOf(block: Block): Node {
  try {
    return READERS[block.type]?.(block) ?? SCHEMA.node('foreign', { block });
  } catch (error) {
    if (error instanceof RangeError) return SCHEMA.node('foreign', { block });
    throw error;
  }
}

/** The text of a block; what holds no character has no place on the sheet. */
function inlineOf(block: BlocksNode): Node[] {
  return childrenOf(block).flatMap((child, number) => {
    if (child.type !== 'link') return leafOf(child);
    const extra = without(child, 'type', 'url', 'children');
    const link = SCHEMA.mark('link', { url: child.url, number, extra });
    return childrenOf(child).flatMap((leaf) => leafOf(leaf, [link]));
  });
}

function leafOf(leaf: BlocksNode, around: readonly Mark[] = []): Node[] {
  const { text } = leaf;
  if (typeof text !== 'string' || text === '') return [];
  const formats = FORMATS.filter((format) => leaf[format] === true);
  const extra = without(leaf, 'type', 'text', ...formats);
  const other = Object.keys(extra).length ? [SCHEMA.mark('other', { extra })] : [];
  return [SCHEMA.text(text, [...around, ...formats.map((format) => SCHEMA.mark(format)), ...other])];
}
