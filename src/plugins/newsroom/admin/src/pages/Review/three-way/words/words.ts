import type { ArticleContent, Block } from '../../../../../../shared/article';
import {
  linesOf,
  threeWayWords,
  type ThreeTexts,
  type ThreeWayLine,
  type ThreeWayWords,
} from '../../../../../../shared/difference';
import type { Choice } from '../choice';

/** What was chosen of the stretches of a line that both changed, by their place in it. */
export type WordChoices = Readonly<Record<number, Choice>>;

/**
 * The words of a line that both changed; `null` where it cannot be put together of words: one of them took it out, or it
 * has bold words, links or a list in it.
 */
export function wordsOf(texts: ThreeTexts<ArticleContent>, line: ThreeWayLine): ThreeWayWords[] | null {
  const { base, mine, theirs, changedBy, field } = line;
  if (changedBy !== 'both' || base === null || mine === null || theirs === null) return null;
  const isPlain =
    field !== 'body' || (isPlainBlock(texts.mine.body[mine]) && isPlainBlock(texts.theirs.body[theirs]));
  if (!isPlain) return null;
  const at = (side: 'base' | Choice) => textAt(texts[side], line, line[side]);
  return threeWayWords({ base: at('base'), mine: at('mine'), theirs: at('theirs') });
}

const textAt = (content: ArticleContent, { field }: ThreeWayLine, index: number | null): string =>
  linesOf(content).find((one) => one.field === field && one.index === index)?.text ?? '';

/** A paragraph or subhead of words in one form. */
function isPlainBlock(block: Block | undefined): boolean {
  if (!block || (block.type !== 'paragraph' && block.type !== 'heading')) return false;
  const children = block.children as readonly { type?: string; text?: string }[] | undefined;
  return (
    children?.length === 1 &&
    Object.keys(children[0] ?? {})
      .sort()
      .join() === 'text,type'
  );
}

/** The line as it was put together; `null` as long as both stand against each other somewhere. */
export function textOfWords(words: readonly ThreeWayWords[], chosen: WordChoices): string | null {
  const parts = words.map((part, index) => {
    if (part.changedBy === 'both') return chosen[index] ? part[chosen[index]] : null;
    return part.changedBy === 'them' ? part.theirs : part.mine;
  });
  return parts.includes(null) ? null : parts.join('');
}
