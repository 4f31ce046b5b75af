import type { ParsedPage } from '../../../../shared/parsed-page';
import { buildArticle } from './article';
import { readBody, type Body } from './body';
import { separateGluedLines } from './glued-lines';
import { joinWrappedLines } from './hard-wrap';
import { readLayout } from './layout';
import { plainLine, type KindedLine } from './line-kind';
import { splitLines, type Line } from './lines';
import { withKinds } from './neighbours';
import { cutSegments } from './segments';
import { groupStories, type Story } from './stories';
import { readTitleBlock, type TitleBlock } from './title-block';
import { warn } from './warnings';

/** Reads the text of one printed page into its stories; the wording is kept, and what no story keeps is listed. */
export function parsePage(text: string): ParsedPage {
  const lines = withKinds(joinWrappedLines(separateGluedLines(splitLines(text))));
  const layout = readLayout(lines);
  const page: ParsedPage = { articles: [], columns: [], dropped: [], warnings: [] };
  const stories = groupStories(cutSegments(lines), layout);
  for (const story of stories) addStory(page, story);
  if (page.articles.length === 0) page.warnings.push(warn('nothing_found'));
  return page;
}

function addStory(page: ParsedPage, story: Story): void {
  const block = readTitleBlock(story.titles.map(({ text }) => text));
  const body = readBody([...linesBelowTitles(story, block), ...story.items]);
  for (const text of block.columns) page.columns.push({ text, beforeArticle: page.articles.length });
  const isArticle = hasContent(body);
  for (const element of body.dropped) {
    page.dropped.push({ ...element, article: isArticle ? page.articles.length : null });
  }
  if (!isArticle) return dropTitles(page, story.titles.slice(block.columns.length));
  const column = page.columns[page.columns.length - 1]?.text ?? null;
  page.articles.push(buildArticle(block, body, column));
}

/** Short lines too many for a title block are text. */
function linesBelowTitles({ titles }: Story, { restCount }: TitleBlock): KindedLine[] {
  const rest = restCount === 0 ? [] : titles.slice(-restCount);
  return rest.map((line) => plainLine('text', line));
}

function hasContent({ writer, photos, bylines, subheads }: Body): boolean {
  return writer.paragraphs.length + photos.length + bylines.length + subheads.length > 0;
}

/** Title lines with nothing below them head no story. */
function dropTitles(page: ParsedPage, titles: readonly Line[]): void {
  for (const { text, number } of titles)
    page.dropped.push({ text, reason: 'stray_line', line: number, article: null });
}
