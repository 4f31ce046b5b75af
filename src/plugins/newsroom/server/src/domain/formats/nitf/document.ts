import { dayOf } from '../../../../../shared/day';
import { sourceTypeOf } from '../ai-label';
import { notices } from '../markup/story-html';
import { storyTag, storyUrl, type Site } from '../site';
import { authorsOf, changedAt, shownPhotos, summaryOf, type PublicStory } from '../story';
import { bodyPieces, media } from './body';
import { document, el, type Piece } from './ordered';

const VERSION = { version: '-//IPTC//DTD NITF 3.6//EN' };

/** A story as NITF 3.6 of the IPTC, for partners whose systems read nothing newer. */
export const nitfOf = (story: PublicStory, site: Site): string =>
  document(el('nitf', VERSION, headOf(story, site), bodyOf(story, site)));

/** An instant as NITF writes it: ISO 8601 without signs. */
const norm = (at: string): string => at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');

function headOf(story: PublicStory, site: Site): Piece {
  const source = sourceTypeOf(story.aiOrigin);
  return el(
    'head',
    {},
    el('title', {}, story.headline),
    el('meta', { name: 'language', content: story.language }),
    source && el('meta', { name: 'digitalSourceType', content: source.iptc }),
    el('tobject', { 'tobject.type': 'news' }),
    docdataOf(story, site),
    ...publishedIn(story, site),
    ...(story.corrections ?? []).map(({ at, note }) =>
      el('revision-history', { name: site.name, function: 'correction', norm: norm(at), comment: note }),
    ),
  );
}

/** What the document is: its id, its times, its keywords, and what was put right. */
function docdataOf(story: PublicStory, site: Site): Piece {
  const id = { 'id-string': storyTag(site, story) };
  return el(
    'docdata',
    { 'management-status': 'usable' },
    ...(story.corrections ?? []).map(({ note }) => el('correction', { info: note, ...id })),
    el('doc-id', { regsrc: site.name, ...id }),
    el('date.issue', { norm: norm(story.firstPublishedAt) }),
    el('date.release', { norm: norm(changedAt(story)) }),
    el('doc.copyright', {
      year: dayOf(story.firstPublishedAt, site.timeZone).slice(0, 4),
      holder: site.name,
    }),
    el('key-list', {}, ...(story.keywords ?? []).map((key) => el('keyword', { key }))),
    identified(story),
  );
}

/** The column and the department that the story is from. */
function identified({ column, department }: PublicStory): Piece | null {
  if (!column && !department) return null;
  return el(
    'identified-content',
    {},
    department && el('org', {}, department.name),
    column && el('classifier', { type: 'column', value: column.name }),
  );
}

/** Where it was published: on the site, and on which page of which day's paper. */
function publishedIn(story: PublicStory, site: Site): Piece[] {
  const { issueDate, pageNumber, pageName } = story;
  const web = {
    type: 'web',
    'date.publication': norm(story.firstPublishedAt),
    'ex-ref': storyUrl(site, story),
  };
  const print = {
    type: 'print',
    'date.publication': issueDate?.replaceAll('-', ''),
    'position.section': pageName,
    'position.sequence': pageNumber,
  };
  return [web, ...(issueDate ? [print] : [])].map((place) => el('pubdata', { ...place, name: site.name }));
}

function bodyOf(story: PublicStory, site: Site): Piece {
  const { kicker, headline, subhead, dateline, byline } = story;
  const by = byline ?? authorsOf(story).join(' ');
  const paragraphs = (lines: readonly string[]) => lines.map((line) => el('p', {}, line));
  const told = notices(story, site);
  return el(
    'body',
    {},
    el(
      'body.head',
      {},
      el(
        'hedline',
        {},
        el('hl1', {}, headline),
        kicker && el('hl2', { class: 'kicker' }, kicker),
        subhead && el('hl2', { class: 'subhead' }, subhead),
      ),
      told.length > 0 &&
        el('note', { noteclass: 'editorsnote' }, el('body.content', {}, ...paragraphs(told))),
      by && el('byline', {}, by),
      dateline && el('dateline', {}, dateline),
      el('abstract', {}, ...paragraphs([summaryOf(story)].filter(Boolean))),
    ),
    el(
      'body.content',
      {},
      ...shownPhotos(story).map((photo) => media(photo, site)),
      ...bodyPieces(story.body, site),
    ),
  );
}
