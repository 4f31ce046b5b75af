import type { PageStory } from '../../../../../shared/page-editing';
import type { ParsedSubhead } from '../../../../../shared/parsed-page';

/** What of a story its text is. */
export type StoryText = Pick<PageStory, 'paragraphs' | 'subheads'>;

/** The text with a paragraph written anew. */
export const writeParagraph = ({ paragraphs, subheads }: StoryText, at: number, text: string): StoryText => ({
  paragraphs: paragraphs.with(at, text),
  subheads,
});

/** The text with an empty paragraph at its end. */
export const addParagraph = ({ paragraphs, subheads }: StoryText): StoryText => ({
  paragraphs: [...paragraphs, ''],
  subheads,
});

/** The text without a paragraph; the subheads below it move up. */
export const removeParagraph = ({ paragraphs, subheads }: StoryText, at: number): StoryText => ({
  paragraphs: paragraphs.toSpliced(at, 1),
  subheads: movedUp(subheads, at),
});

/** The text with a paragraph and the next made one; subheads between them stand before it. */
export const joinParagraphs = ({ paragraphs, subheads }: StoryText, at: number): StoryText => ({
  paragraphs: paragraphs.toSpliced(at, 2, `${paragraphs[at] ?? ''}${paragraphs[at + 1] ?? ''}`),
  subheads: movedUp(subheads, at),
});

const movedUp = (subheads: readonly ParsedSubhead[], from: number): ParsedSubhead[] =>
  subheads.map((one) =>
    one.beforeParagraph > from ? { ...one, beforeParagraph: one.beforeParagraph - 1 } : one,
  );

/** The text with an empty subhead before a paragraph, below those that stand there. */
export function addSubhead({ paragraphs, subheads }: StoryText, beforeParagraph: number): StoryText {
  const below = subheads.findIndex((one) => one.beforeParagraph > beforeParagraph);
  const at = below < 0 ? subheads.length : below;
  return { paragraphs, subheads: subheads.toSpliced(at, 0, { beforeParagraph, text: '' }) };
}

/** The text with a subhead written anew. */
export const writeSubhead = ({ paragraphs, subheads }: StoryText, at: number, text: string): StoryText => ({
  paragraphs,
  subheads: subheads.map((one, index) => (index === at ? { ...one, text } : one)),
});

/** The text without a subhead. */
export const removeSubhead = ({ paragraphs, subheads }: StoryText, at: number): StoryText => ({
  paragraphs,
  subheads: subheads.toSpliced(at, 1),
});

/** The text without paragraphs and subheads that hold nothing. */
export function withoutBlanks(text: StoryText): StoryText {
  const subheads = text.subheads.filter((one) => one.text.trim() !== '');
  return text.paragraphs.reduceRight<StoryText>(
    (rest, paragraph, at) => (paragraph.trim() ? rest : removeParagraph(rest, at)),
    { paragraphs: text.paragraphs, subheads },
  );
}
