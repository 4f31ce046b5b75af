import type { Node } from 'prosemirror-model';
import type { ArticleContent, Block } from '../../../../../../shared/article';
import type { EditedFields } from '../../../../../../shared/contracts/autosaves';
import { nodeOf } from './from-blocks';
import { SCHEMA, SHEET_LINES, type SheetField } from './schema';
import { blockOf } from './to-blocks';

/** What of a story stands on its sheet. */
export type SheetText = Pick<ArticleContent, SheetField>;

/** Remembers of which block a node was made, so that what nobody changed comes back as it was, to the letter. */
export interface Sources {
  blocks: WeakMap<Node, Block>;
  /** The blocks of the text that was told last, as nodes. */
  told: readonly Node[];
}

export const newSources = (): Sources => ({ blocks: new WeakMap(), told: [] });

const EMPTY_BODY: readonly Block[] = [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];

const writable = (body: readonly Block[]): readonly Block[] => (body.length ? body : EMPTY_BODY);

/** A story as one document; where nothing stands yet, with a paragraph to begin. */
export function documentOf(text: SheetText): Node {
  const lines = SHEET_LINES.map((field) =>
    SCHEMA.node(field, null, text[field] ? [SCHEMA.text(text[field])] : []),
  );
  return SCHEMA.node('doc', null, [...lines, SCHEMA.node('body', null, writable(text.body).map(nodeOf))]);
}

/** Takes note of the text that a document shows: its blocks, node by node, are those of the text from now on. */
export function tell(sources: Sources, document: Node, { body }: SheetText): void {
  const told = bodyIn(document).children;
  writable(body).forEach((block, index) => {
    const node = told[index];
    if (node) sources.blocks.set(node, block);
  });
  sources.told = told;
}

/** The part of a document that holds Strapi's blocks. */
export const bodyIn = (document: Node): Node => document.child(SHEET_LINES.length);

/** What of a story an edit changed; fields that stayed are left away. */
export function changedFields(sources: Sources, before: Node, after: Node): EditedFields {
  const changed = (index: number): boolean => before.child(index) !== after.child(index);
  const lines = SHEET_LINES.flatMap((field, index) =>
    changed(index) ? [[field, lineOf(field, after.child(index))] as const] : [],
  );
  return {
    ...(Object.fromEntries(lines) as EditedFields),
    ...(changed(SHEET_LINES.length) && { body: bodyIn(after).children.map((node) => source(sources, node)) }),
  };
}

/** A headline is always there; of the other lines nothing is none. */
const lineOf = (field: SheetField, { textContent }: Node): string | null =>
  field === 'headline' ? textContent : textContent || null;

/** The block of a node: that which it was made of, or which an equal one was made of that a step back brought again. */
function source({ blocks, told }: Sources, node: Node): Block {
  const known = blocks.get(node);
  if (known) return known;
  const twin = told.find((one) => one.eq(node));
  const block = (twin && blocks.get(twin)) ?? blockOf(node);
  blocks.set(node, block);
  return block;
}
