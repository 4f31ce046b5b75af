import type { Block } from '../../../../shared/article';
import { textOfBlock } from '../../../../shared/difference';

/** A subhead and the paragraph that it stands before, counted from 0. */
export interface PlacedSubhead {
  beforeParagraph: number;
  text: string;
}

const SUBHEAD_LEVEL = 3;

/** Blocks of plain paragraphs, with subheads as headings between them. */
export function toBlocks(paragraphs: readonly string[], subheads: readonly PlacedSubhead[] = []): Block[] {
  const headingsAt = (index: number) =>
    subheads
      .filter(({ beforeParagraph }) => beforeParagraph === index)
      .map(({ text }): Block => ({
        type: 'heading',
        level: SUBHEAD_LEVEL,
        children: [{ type: 'text', text }],
      }));
  return [
    ...paragraphs.flatMap((text, index): Block[] => [
      ...headingsAt(index),
      { type: 'paragraph', children: [{ type: 'text', text }] },
    ]),
    ...headingsAt(paragraphs.length),
  ];
}

/** The text of every paragraph, formatting left away. */
export const paragraphsOf = (body: readonly Block[]): string[] =>
  body.filter(({ type }) => type === 'paragraph').map(textOfBlock);
