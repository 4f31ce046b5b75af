import type { Photo } from '../../../../shared/article';
import { storyOf, type PageStory } from '../../../../shared/page-editing';
import type { ParsedArticle, ParseWarning } from '../../../../shared/parsed-page';
import { parsePage } from '../page-parsing';
import { withMissingBylines } from '../page-import/missing-bylines';
import type { WordBlock } from './blocks';
import { takeCaptions, type WordPhoto } from './captions';
import type { Notes } from './notes';

/** A photo of a story as a file shows it; `picture` is its place among those of the file, `null` for words without one. */
export type PlacedPhoto = Pick<Photo, 'caption' | 'credit' | 'mark'> & { picture: number | null };

/** The story of a file, and what is uncertain in it. */
export interface WordStory extends Omit<PageStory, 'sources' | 'resolved' | 'photos'> {
  photos: PlacedPhoto[];
  warnings: ParseWarning[];
}

/** Reads the lines and pictures of a file as one story, by the rules for printed pages; `null` where it has no words. */
export function storyIn(blocks: readonly WordBlock<number>[], notes: Notes): WordStory | null {
  const { lines, photos } = takeCaptions(blocks);
  const page = withMissingBylines(parsePage(pageOf(lines)));
  const [first, ...others] = page.articles.length > 0 ? page.articles : plainStory(lines);
  for (const photo of photos) if (!photo.caption) notes.add('picture_without_caption');
  if (!first) return null;
  for (const { text } of page.articles.length > 0 ? page.dropped : []) notes.add('line_left_out', text);
  for (const other of others) notes.add('several_stories', other.headline ?? '');
  const { sources, resolved, ...story } = storyOf(others.reduce(joined, first), 0);
  return {
    ...story,
    photos: [...photos.map(placed), ...story.photos.map((photo) => ({ ...photo, picture: null }))],
    warnings: [...first.warnings, ...page.warnings.filter(({ code }) => code !== 'nothing_found')],
  };
}

const placed = ({ picture, caption, credit, mark }: WordPhoto): PlacedPhoto => ({
  picture,
  caption: caption ?? '',
  credit,
  mark,
});

const LONGEST_TITLE = 45;
const INDENT = '\u3000\u3000';

/** A paragraph of Word is whole, so each stands indented, as none is on a page that goes on in the next line; titles are at the margin. */
function pageOf(lines: readonly string[]): string {
  const body = lines.findIndex((line) => !isTitle(line.trim()));
  const titles = body < 0 ? lines.length : body;
  return lines.map((line, at) => (at < titles ? line.trim() : INDENT + line.trim())).join('\n');
}

const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !/[。；：，]$/.test(line);

/** What the rules for pages find no story in is one all the same: its first line, and the rest below. */
function plainStory(lines: readonly string[]): ParsedArticle[] {
  const [headline, ...paragraphs] = lines.map((line) => line.trim()).filter(Boolean);
  if (headline === undefined) return [];
  const nothing = { kicker: null, subhead: null, department: null, dateline: null, byline: null };
  const lists = { contributors: [], subheads: [], photos: [], seams: [], warnings: [] };
  return [
    { line: 1, column: null, headline, ...nothing, paragraphs, endMark: null, complete: true, ...lists },
  ];
}

/** One story behind another: its titles become subheads, and who wrote it stands as it is printed. */
function joined(one: ParsedArticle, other: ParsedArticle): ParsedArticle {
  const start = one.paragraphs.length;
  const byline = [other.dateline, other.byline?.raw].filter((words) => words !== null && words !== undefined);
  const paragraphs = [...byline.slice(-1), ...other.paragraphs, ...(other.endMark ? [other.endMark] : [])];
  const titles = [other.kicker, other.headline, other.subhead].flatMap((text) =>
    text ? [{ beforeParagraph: start, text }] : [],
  );
  const subheads = other.subheads.map(({ beforeParagraph, text }) => ({
    beforeParagraph: start + byline.slice(-1).length + beforeParagraph,
    text,
  }));
  return {
    ...one,
    paragraphs: [...one.paragraphs, ...paragraphs],
    subheads: [...one.subheads, ...titles, ...subheads],
    photos: [...one.photos, ...other.photos],
  };
}
