import canonicalize from 'canonicalize';
import type { ArticleContent, Block } from '../../../../shared/article';
import { bigramsOf } from '../../../../shared/bigrams';
import { textOfBlock } from '../../../../shared/difference';
import { saidIn } from '../near-duplicates';
import { toBlocks } from './body';

/** The words that the public reads, without how they are set, filed or linked: who changes these writes. */
const wordsOf = (content: ArticleContent): unknown => ({
  titles: [content.kicker, content.headline, content.subhead].map(orNothing),
  signature: [content.dateline, content.byline].map(orNothing),
  contributors: content.contributors.map(({ role, name }) => ({ role, name })),
  text: content.body.map((block) => [textOfBlock(block), ...wordsOfPicture(block)]),
  photos: content.photos.map(({ caption, alternativeText, credit }) => [
    caption,
    orNothing(alternativeText),
    credit ?? null,
  ]),
});

/** A field that nobody has written has `null`, or nothing, where another program writes an empty text. */
const orNothing = (text: string | null | undefined): string => text ?? '';

function wordsOfPicture({ image }: Block): string[] {
  const { alternativeText, caption } = (image ?? {}) as Partial<Record<string, unknown>>;
  return [alternativeText, caption].map((text) => (typeof text === 'string' ? text : ''));
}

/** Whether a write changed words that the public reads. */
export const changesWords = (before: ArticleContent, after: ArticleContent): boolean =>
  canonicalize(wordsOf(before)) !== canonicalize(wordsOf(after));

/** Above this share of the text a person wrote the story, and does not only put right what others wrote. */
const MOST = 0.5;

/** Whether most of a text, captions included, was not there before: counted in pairs of neighbouring characters. */
export function isMostlyNew(before: ArticleContent, after: ArticleContent): boolean {
  const [known, pairs] = [pairsOf(before), pairsOf(after)];
  const added = [...pairs].filter((pair) => !known.has(pair));
  return added.length > pairs.size * MOST;
}

const pairsOf = ({ body, photos }: ArticleContent): Set<string> =>
  bigramsOf(saidIn([...body, ...toBlocks(photos.map(({ caption }) => caption))]));
