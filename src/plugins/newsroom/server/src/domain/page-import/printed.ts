import type { ParsedPage } from '../../../../shared/parsed-page';
import type { PageStory } from '../../../../shared/page-editing';
import { isMostlyOutside, pairsIn } from '../article/wording';

/**
 * Whether most of a story's text is printed on a page: whoever imports any other is its author. What the parser read is
 * known at once; the whole page is looked at only for a text that somebody changed.
 */
export function printedOn(text: string, { articles }: ParsedPage): (story: PageStory) => boolean {
  const read = new Set(articles.flatMap(textsOf));
  let pairs: ReadonlySet<string> | undefined;
  return (story) => {
    const texts = textsOf(story);
    if (texts.every((one) => read.has(one))) return true;
    pairs ??= pairsIn([text]);
    return !isMostlyOutside(pairs, texts);
  };
}

interface Printed {
  paragraphs: readonly string[];
  photos: readonly { caption: string | null }[];
}

const textsOf = ({ paragraphs, photos }: Printed): string[] => [
  ...paragraphs,
  ...photos.flatMap(({ caption }) => caption ?? []),
];
