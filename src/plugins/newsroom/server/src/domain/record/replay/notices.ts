import { PUBLISHING_ACTS } from '../../../../../shared/vocabulary';
import { isSame } from '../../article/content';
import type { Told } from './course';

/** What the public is told of a story beside its text. */
export interface Notices {
  /** ISO 8601, UTC. */
  firstPublishedAt: string | null;
  correctedAt: string | null;
  corrections: readonly { at: string; note: string }[];
}

/** What of the notices is not what the decisions say: since when the story is public, and what was corrected. */
export function strangeNotices(told: readonly Told[], notices: Notices): (keyof Notices)[] {
  const publications = told.filter(({ decision }) => PUBLISHING_ACTS.includes(decision.act));
  const first = publications.findIndex(({ decision }) => decision.at === notices.firstPublishedAt);
  const isFirstTold = first >= 0 || notices.firstPublishedAt === null;
  // A release that kept no such time is passed over: then the first publication is one after it.
  const isPassed = publications
    .slice(0, first < 0 ? publications.length : first)
    .some(({ isJudged }) => isJudged);
  const corrected = notices.corrections.at(-1)?.at ?? null;
  return [
    ...(isFirstTold && !isPassed ? [] : (['firstPublishedAt'] as const)),
    ...(isTold(publications.slice(first + 1), notices) ? [] : (['corrections'] as const)),
    ...(notices.correctedAt === corrected ? [] : (['correctedAt'] as const)),
  ];
}

/** Whether the corrections are those of the publications, in their order. */
function isTold(publications: readonly Told[], { corrections }: Notices): boolean {
  const left = [...corrections];
  for (const publication of publications) {
    const correction = correctionOf(publication);
    if (!correction) continue;
    if (isSame(left[0], correction)) left.shift();
    else if (isOwed(publication)) return false;
  }
  return left.length === 0;
}

function correctionOf({ decision: { at, details } }: Told): { at: string; note: string } | null {
  const { note } = (details ?? {}) as { note?: string | null };
  return note ? { at, note } : null;
}

/** A text that came back as it was corrects nothing; earlier releases listed its note nevertheless. */
const isOwed = ({ isJudged, before, after }: Told): boolean =>
  isJudged && before.lastPublic?.digest !== after.digest;
