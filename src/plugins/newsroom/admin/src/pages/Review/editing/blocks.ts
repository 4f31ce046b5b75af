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

/** The body without paragraphs in which nothing stands. */
export const withoutEmpty = (body: readonly Block[]): Block[] =>
  body.filter((block) => !isPlain(block) || textOfBlock(block).trim() !== '');
