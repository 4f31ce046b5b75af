import { bigramsOf } from '../../../../shared/bigrams';
import { saidIn, similarity } from '../near-duplicates';
import { keywordTerm } from '../search';

/** A public story as far as it is compared with others. */
export interface Comparable {
  documentId: string;
  headline: string;
  kicker: string | null;
  subhead: string | null;
  summary: string | null;
  keywords: readonly string[] | null;
  column: { documentId: string } | null;
  /** ISO 8601, UTC. */
  firstPublishedAt: string;
}

/** Why a story is related to another one. */
export interface Because {
  /** Keywords that both have, as the other one writes them. */
  keywords: string[];
  /** How much of the pairs of characters of their title lines and summaries is the same, from 0 to 1. */
  similarity: number;
  sameColumn: boolean;
}

/** A story that is related, and how much. */
export interface Related extends Because {
  documentId: string;
  score: number;
}

/** A keyword of few stories says more than one of many. */
const [RARE, COMMON] = [2, 1];
const OF_SIMILARITY = 4;
const OF_COLUMN = 0.5;

/** Stories without a keyword in common have to be so much alike. */
const LEAST_SIMILARITY = 0.2;

const pairsOf = ({ headline, kicker, subhead, summary }: Comparable): Set<string> => {
  const lines = [kicker, headline, subhead, summary].flatMap((text) => text ?? []);
  return bigramsOf(saidIn(lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }))));
};

/**
 * Of some stories those that are related to one, the most related first and the newest among equals. What counts: two for a keyword in common that few stories have and one for another,
 * four times the similarity, a half for the same column.
 */
export function relatedTo(
  story: Comparable,
  candidates: readonly Comparable[],
  rareTerms: ReadonlySet<string>,
): Related[] {
  const terms = new Set((story.keywords ?? []).map(keywordTerm));
  const own = pairsOf(story);
  const found = candidates.flatMap((other) => {
    const keywords = (other.keywords ?? []).filter((keyword) => terms.has(keywordTerm(keyword)));
    const alike = Math.round(similarity(own, pairsOf(other)) * 100) / 100;
    if (other.documentId === story.documentId || (keywords.length === 0 && alike < LEAST_SIMILARITY))
      return [];
    const sameColumn = story.column !== null && other.column?.documentId === story.column.documentId;
    const counted = new Set(keywords.map(keywordTerm));
    const ofKeywords = [...counted].reduce((sum, term) => sum + (rareTerms.has(term) ? RARE : COMMON), 0);
    const score = ofKeywords + alike * OF_SIMILARITY + (sameColumn ? OF_COLUMN : 0);
    return [{ other, keywords, similarity: alike, sameColumn, score: Math.round(score * 100) / 100 }];
  });
  return found
    .sort((one, next) => next.score - one.score || newestFirst(one.other, next.other))
    .map(({ other: { documentId }, ...related }) => ({ documentId, ...related }));
}

const newestFirst = (one: Comparable, other: Comparable): number => (placeOf(one) < placeOf(other) ? 1 : -1);

const placeOf = ({ firstPublishedAt, documentId }: Comparable): string => `${firstPublishedAt} ${documentId}`;
