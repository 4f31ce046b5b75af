import { holdsUnseen, seenLine } from '../../../../shared/characters';
import type { ParsedPage } from '../../../../shared/parsed-page';
import { withoutAdvertisements } from './lines/advertisements';
import { buildArticle } from './stories/article';
import { readBody, type Body } from './stories/body';
import { separateGluedLines } from './paragraphs/glued-lines';
import { joinWrappedLines } from './paragraphs/hard-wrap';
import { readLayout } from './stories/layout';
import { plainLine, type KindedLine } from './lines/line-kind';
import { splitLines, type Line } from './lines/lines';
import { holdsMarkup, withoutMarkup } from './paragraphs/markup';
import { withKinds } from './lines/neighbours';
import { markPrintedLines } from './paragraphs/printed-lines';
import { cutSegments } from './stories/segments';
import { groupStories, type Story } from './stories/stories';
import { readTitleBlock, type TitleBlock } from './titles/title-block';
import { warn } from './warnings';

/** Reads the text of one printed page into its stories; the wording is kept, and what no story keeps is listed. */
export function parsePage(text: string): ParsedPage {
  const isMarkedUp = holdsMarkup(text);
  const isHiding = holdsUnseen(text);
  const raw = isHiding ? splitLines(text).flatMap(seenIn) : splitLines(text);
  const printed = markPrintedLines(isMarkedUp ? withoutMarkup(raw) : raw);
  const { lines, heads } = withoutAdvertisements(withKinds(joinWrappedLines(separateGluedLines(printed))));
  const layout = readLayout(lines);
  const page: ParsedPage = { articles: [], columns: [], dropped: [], warnings: [] };
  const stories = groupStories(cutSegments(lines), layout);
  for (const story of stories) addStory(page, story);
  for (const head of heads) page.warnings.push(warn('advertisement_left_out', head));
  if (isMarkedUp) page.warnings.push(warn('markup_removed'));
  if (isHiding) page.warnings.push(warn('unseen_removed'));
  if (page.articles.length === 0) page.warnings.push(warn('nothing_found'));
  return page;
}

/** What can be seen of a line; nothing where that is nothing. */
function seenIn(line: Line): Line[] {
  const text = seenLine(line.text);
  return text === '' ? [] : [{ ...line, text }];
}

function addStory(page: ParsedPage, story: Story): void {
  const block = readTitleBlock(story.titles.map(({ text }) => text));
  const body = readBody([...linesBelowTitles(story, block), ...story.items]);
  for (const text of story.doubts) body.warnings.push(warn('uncertain_story', text));
  for (const text of block.columns) page.columns.push({ text, beforeArticle: page.articles.length });
  const isArticle = hasContent(body);
  for (const element of body.dropped) {
    page.dropped.push({ ...element, article: isArticle ? page.articles.length : null });
  }
  if (!isArticle) return dropRest(page, { ...story, titles: story.titles.slice(block.columns.length) }, body);
  const column = page.columns[page.columns.length - 1]?.text ?? null;
  const line = firstLineOf(story, block.columns.length);
  page.articles.push(buildArticle(block, body, { line, column }));
}

/** Where a story begins: with its first title line below the columns, or with its text. */
const firstLineOf = ({ titles, items }: Story, columns: number): number =>
  (titles[columns] ?? items[0]?.line)?.number ?? 1;

/** Short lines too many for a title block are text. */
function linesBelowTitles({ titles }: Story, { restCount }: TitleBlock): KindedLine[] {
  const rest = restCount === 0 ? [] : titles.slice(-restCount);
  return rest.map((line) => plainLine('text', line));
}

function hasContent({ writer, photos, bylines, subheads }: Body): boolean {
  return writer.paragraphs.length + photos.length + bylines.length + subheads.length > 0;
}

/** Title lines with nothing below them head no story, and an end mark with nothing before it ends none. */
function dropRest(page: ParsedPage, { titles, items }: Story, { endMark }: Body): void {
  const rest = titles.map(({ text, number }) => ({ text, line: number }));
  if (endMark !== null) rest.push({ text: endMark, line: items.at(-1)?.line.number ?? 1 });
  for (const one of rest) page.dropped.push({ ...one, reason: 'stray_line', article: null });
}
