import type { Block } from '../../../../../shared/article';
import { textOfBlock } from '../../../../../shared/difference';
import { FORMATS } from '../text/segments';

const PLAIN_TYPES = ['paragraph', 'heading', 'quote'];

/** Whether a block is text and nothing else, so that it can be changed as plain text without losing anything. */
export const isPlain = ({ type, children }: Block): boolean =>
  PLAIN_TYPES.includes(type) &&
  children.every(
    (child) =>
      child.type === 'text' && FORMATS.every((format) => !(child as Record<string, unknown>)[format]),
  );

const withText = (block: Block, text: string): Block => ({ ...block, children: [{ type: 'text', text }] });

const paragraph = (text: string): Block => withText({ type: 'paragraph', children: [] }, text);

/** The body as it is typed into: where nothing stands yet, with a paragraph to begin. */
export const writable = (body: readonly Block[]): readonly Block[] => (body.length ? body : [paragraph('')]);

/** The body after a block was typed into: a line break in it begins a new paragraph. */
export function typed(body: readonly Block[], index: number, text: string): Block[] {
  return body.flatMap((block, at) => {
    if (at !== index) return [block];
    if (textOfBlock(block).includes('\n')) return [withText(block, text)];
    const [first = '', ...rest] = text.split(/\r?\n/);
    return [withText(block, first), ...rest.map(paragraph)];
  });
}

/** The body after a block was joined to the one before it; `null` where either is not plain. */
export function joined(body: readonly Block[], index: number): Block[] | null {
  const [before, block] = [body[index - 1], body[index]];
  if (!before || !block || !isPlain(before) || !isPlain(block)) return null;
  const text = textOfBlock(before) + textOfBlock(block);
  return [...body.slice(0, index - 1), withText(before, text), ...body.slice(index + 1)];
}

/** The body without paragraphs in which nothing stands. */
export const withoutEmpty = (body: readonly Block[]): Block[] =>
  body.filter((block) => !isPlain(block) || textOfBlock(block).trim() !== '');
