import type { LinkedDecision } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import { PUBLISHING_ACTS } from '../../../../src/plugins/newsroom/shared/vocabulary';
import { grouped, isSame } from './grouped';
import type { Notices, Tables } from './tables';

/** Stories that tell the public another past than the record: since when they are public, and what was corrected. */
export function noticeFaults({ articles, decisions }: Tables): string[] {
  const acts = grouped(decisions, ({ article }) => article);
  return articles
    .map((row) => ({ ...row, expected: noticesAfter(acts.get(row.story) ?? []) }))
    .filter(({ notices, expected }) => !isSame(notices, expected))
    .map(
      ({ story, notices, expected }) =>
        `${story}: tells the public ${JSON.stringify(notices)} and not ${JSON.stringify(expected)}`,
    );
}

function noticesAfter(decisions: readonly LinkedDecision[]): Notices {
  const publications = decisions.filter(({ act }) => PUBLISHING_ACTS.includes(act));
  const [first, ...later] = publications;
  // A note on a text that comes back as it was corrects nothing.
  const corrections = later.flatMap(({ at, digest, details }, index) => {
    const { note } = (details ?? {}) as { note?: string | null };
    return note && digest !== publications[index]?.digest ? [{ at, note }] : [];
  });
  return { firstPublishedAt: first?.at ?? null, correctedAt: corrections.at(-1)?.at ?? null, corrections };
}
