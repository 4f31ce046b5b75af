import type { PageStory } from './page-story';

type Titles = Pick<PageStory, 'kicker' | 'headline' | 'subhead'>;

/** The other reading of two title lines: kicker and headline become headline and subhead, and the reverse; null where there are not just two. */
export function swappedTitles({ kicker, headline, subhead }: Titles): Titles | null {
  if (kicker !== null && subhead === null) return { kicker: null, headline: kicker, subhead: headline };
  if (kicker === null && subhead !== null) return { kicker: headline, headline: subhead, subhead: null };
  return null;
}
