import { sourceTypeOf } from './ai-label';
import type { Gone } from './feeds/feed';
import { notices, storyHtml } from './markup/story-html';
import { pictureUrl, storyTag, storyUrl, type Site } from './site';
import { authorsOf, changedAt, summaryOf, plainText, shownPhotos, type PublicStory } from './story';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
};

/** A story as ninjs 3.1 of the IPTC, for partners and aggregators. */
export const ninjsOf = (story: PublicStory, site: Site): object => ({
  uri: storyTag(site, story),
  standard: STANDARD,
  type: 'text',
  representationType: 'full',
  pubStatus: 'usable',
  firstCreated: story.firstPublishedAt,
  versionCreated: changedAt(story),
  language: story.language,
  copyrightHolder: site.name,
  ...namesOf(story, site),
  ...textsOf(story, site),
  ...(notices(story, site).length > 0 && { edNote: notices(story, site).join(' ') }),
  altIds: [
    { role: 'documentId', value: story.documentId },
    { role: 'url', value: storyUrl(site, story) },
    ...(story.issueDate ? [{ role: 'print-place', value: placeInPrint(story) }] : []),
  ],
  ...madeBy(story),
  associations: shownPhotos(story).map((photo, at) => photoOf(photo, at, site)),
});

function madeBy({ aiOrigin }: PublicStory): object {
  const source = sourceTypeOf(aiOrigin);
  return source ? { digitalSourceType: { uri: source.iptc } } : {};
}

function namesOf(story: PublicStory, site: Site): object {
  const { byline, dateline, column, keywords } = story;
  return {
    ...((byline ?? authorsOf(story).length) && { by: byline ?? authorsOf(story).join(' ') }),
    ...(dateline && { located: dateline }),
    people: (story.contributors ?? []).map(({ name, role }) => ({ name, rel: role })),
    infoSources: sourcesOf(story, site),
    subjects: [
      ...(column ? [{ name: column.name, rel: 'column' }] : []),
      ...(keywords ?? []).map((name) => ({ name, rel: 'about' })),
    ],
  };
}

const placeInPrint = ({ issueDate, pageNumber, pageName }: PublicStory): string =>
  [issueDate, pageNumber, pageName].filter(Boolean).join('/');

/** Who it is from: the department, or the paper itself; of a reprint who published it first, too. */
function sourcesOf({ department, originalSource }: PublicStory, site: Site): object[] {
  const own = { name: department?.name ?? site.name };
  if (!originalSource) return [own];
  const { name, url } = originalSource;
  return [{ name, role: 'original', ...(url && { uri: new URL(url).href }) }, own];
}

function textsOf(story: PublicStory, site: Site): object {
  const { kicker, headline, subhead } = story;
  const lines = { main: headline, kicker, subhead };
  const text = plainText(story);
  return {
    headlines: Object.entries(lines).flatMap(([role, value]) => (value ? [{ role, value }] : [])),
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: summaryOf(story) }],
    bodies: [
      { role: 'main', contentType: 'text/html', value: storyHtml(story, site) },
      { role: 'plain', contentType: 'text/plain', charCount: Array.from(text).length, value: text },
    ],
  };
}

function photoOf(photo: ReturnType<typeof shownPhotos>[number], at: number, site: Site): object {
  const { caption, credit, width, height } = photo;
  const href = pictureUrl(site, photo.url);
  return {
    name: `photo-${at + 1}`,
    uri: href,
    type: 'picture',
    ...(credit && { by: credit.name }),
    ...(caption && { descriptions: [{ role: 'caption', contentType: 'text/plain', value: caption }] }),
    renditions: [{ name: 'original', href, ...(width && height ? { width, height } : {}) }],
  };
}

/** What ninjs says of a story that was withdrawn: that it is to be taken off, and nothing of its text. */
export const canceledNinjs = (gone: Gone, site: Site): object => ({
  uri: storyTag(site, gone),
  standard: STANDARD,
  type: 'text',
  representationType: 'partial',
  pubStatus: 'canceled',
  versionCreated: gone.at,
  ...(gone.note && { edNote: gone.note }),
});
