import type { Notes } from './notes';

/** A part of a text as `mammoth` reads it. */
export interface WordNode {
  type: string;
  children?: readonly WordNode[];
  value?: string;
  alignment?: string | null;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: object | null;
  checked?: boolean;
}

/** A line of text or a picture, in the order of the file. */
export type WordBlock<Picture = WordNode> =
  | { kind: 'text'; text: string; isCentered: boolean; isCaption: boolean }
  | { kind: 'picture'; picture: Picture };

/** 题注 in the words of Word, in both languages. */
const CAPTION = /caption|题注/i;

/** The gap between cells of a row. */
const GAP = '\u3000';

/** Lines and pictures of a text, in their order. */
export function blocksOf(root: WordNode, notes: Notes): WordBlock[] {
  return (root.children ?? []).flatMap(
    (node) => blockReaders[node.type]?.(node, notes) ?? blocksOf(node, notes),
  );
}

const blockReaders: Record<string, (node: WordNode, notes: Notes) => WordBlock[]> = {
  paragraph: readParagraph,
  table: readTable,
  // Of a broken file these may stand beside paragraphs.
  run: (node, notes) => readParagraph({ ...node, children: [node] }, notes),
};

interface Inline {
  text: string;
  lines: number;
  blocks: WordBlock[];
  looks: { isCentered: boolean; isCaption: boolean };
}

function readParagraph(node: WordNode, notes: Notes): WordBlock[] {
  const isCaption = [node.styleId, node.styleName].some((name) => CAPTION.test(name ?? ''));
  const looks = { isCentered: node.alignment === 'center', isCaption };
  const inline: Inline = { text: '', lines: 0, blocks: [], looks };
  for (const child of node.children ?? []) readInline(child, inline);
  endLine(inline);
  const words = inline.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  if (inline.lines > 1 && words.length > 1) notes.add('lines_split', words[0]);
  if (node.numbering && words.length > 0) notes.add('list_numbers_lost', words[0]);
  return inline.blocks;
}

function readInline(node: WordNode, inline: Inline): void {
  const read = inlineReaders[node.type];
  if (read) return read(node, inline);
  for (const child of node.children ?? []) readInline(child, inline);
}

const inlineReaders: Record<string, (node: WordNode, inline: Inline) => void> = {
  text: ({ value = '' }, inline) => {
    inline.text += value;
  },
  tab: (_, inline) => {
    inline.text += GAP;
  },
  checkbox: ({ checked }, inline) => {
    inline.text += checked ? '☑' : '☐';
  },
  break: (_, inline) => {
    endLine(inline);
    inline.lines += 1;
  },
  image: (picture, inline) => {
    endLine(inline);
    inline.blocks.push({ kind: 'picture', picture });
  },
};

function endLine(inline: Inline): void {
  if (inline.text.trim() === '') return;
  inline.blocks.push({ kind: 'text', text: inline.text, ...inline.looks });
  inline.lines += inline.lines === 0 ? 1 : 0;
  inline.text = '';
}

/** A table that only frames text is its text; of others each row is a line. */
function readTable(table: WordNode, notes: Notes): WordBlock[] {
  const rows = table.children ?? [];
  const isFrame = rows.every(({ children = [] }) => children.length <= 1);
  if (isFrame) return rows.flatMap((row) => (row.children ?? []).flatMap((cell) => blocksOf(cell, notes)));
  const lines = rows.map((row) => readRow(row, notes));
  notes.add('table_flattened', firstText(lines.flat()));
  return lines.flat();
}

const firstText = (blocks: readonly WordBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))[0] ?? '';

function readRow({ children = [] }: WordNode, notes: Notes): WordBlock[] {
  const cells = children.map((cell) => blocksOf(cell, notes));
  const texts = cells.map((blocks) =>
    blocks.flatMap((block) => (block.kind === 'text' ? [block.text.trim()] : [])).join(' '),
  );
  const pictures = cells.flat().filter(({ kind }) => kind === 'picture');
  const text = texts.filter(Boolean).join(GAP);
  const looks = { isCentered: false, isCaption: false };
  return text ? [{ kind: 'text', text, ...looks }, ...pictures] : pictures;
}
