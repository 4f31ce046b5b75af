import type { Mark, Node } from 'prosemirror-model';
import type { Block, TextNode } from '../../../../../../shared/article';
import { FORMATS } from '../../text/segments';
import type { Extra } from './schema';

type Child = Block['children'][number];

const extraOf = ({ attrs }: Node | Mark): Extra => attrs.extra as Extra;

const markOf = ({ marks }: Node, name: string): Mark | undefined =>
  marks.find(({ type }) => type.name === name);

/** Makes a block of a node of one type. */
type Writer = (node: Node) => Block;

/** Types whose names in the schema are others, since a mark has theirs, or no hyphen. */
const TYPES: Record<string, string> = { code_block: 'code', list_item: 'list-item' };

const ofText: Writer = (node) => ({
  type: TYPES[node.type.name] ?? node.type.name,
  ...extraOf(node),
  children: inlineOf(node),
});

const WRITERS: Record<string, Writer> = {
  heading: (node) => ({ ...ofText(node), level: node.attrs.level as number }),
  list: (node) => ({
    type: 'list',
    format: node.attrs.format as string,
    ...extraOf(node),
    children: node.children.map((child) => (child.type.name === 'list' ? blockOf(child) : ofText(child))),
  }),
  image: (node) => ({
    type: 'image',
    ...extraOf(node),
    image: node.attrs.image as unknown,
    children: node.attrs.children as Child[],
  }),
  foreign: (node) => node.attrs.block as Block,
};

/** A node of the sheet as a block of Strapi's grammar. */
export const blockOf = (node: Node): Block => (WRITERS[node.type.name] ?? ofText)(node);

/** The text of a block: the grammar asks for one leaf at least. */
function inlineOf(node: Node): Child[] {
  const children: Child[] = [];
  let open: Mark | undefined;
  for (const leaf of node.children) {
    const link = markOf(leaf, 'link');
    const last = children.at(-1);
    if (link && open?.eq(link)) (last?.children as TextNode[]).push(leafOf(leaf));
    else children.push(link ? linkOf(link, leaf) : leafOf(leaf));
    open = link;
  }
  return children.length ? children : [{ type: 'text', text: '' }];
}

const linkOf = (link: Mark, leaf: Node): Child & Extra => ({
  type: 'link',
  url: link.attrs.url as string,
  ...extraOf(link),
  children: [leafOf(leaf)],
});

function leafOf(leaf: Node): TextNode {
  const other = markOf(leaf, 'other');
  const formats = FORMATS.filter((format) => markOf(leaf, format)).map((format) => [format, true]);
  return {
    type: 'text',
    text: leaf.text ?? '',
    ...(other && extraOf(other)),
    ...(Object.fromEntries(formats) as Record<string, true>),
  };
}
