import type { ArticleContent, Block } from '../../../../../shared/article';
import {
  differenceBetween,
  placeAfter,
  type Place,
  type ReadableContent,
} from '../../../../../shared/difference';
import type { PageStory } from '../../../../../shared/page-editing';
import { isChangedAt, isRepaired } from './repaired';
import type { ParsedArticle, ParsedPage, ParseWarningCode } from '../../../../../shared/parsed-page';

/** What the reading of a page says of a story: a seam, a gap or a warning, and where; `null` where it has no place. */
export interface ImportRemark {
  code: ParseWarningCode | 'seam' | 'gap';
  place: Place | null;
}

/** The page that a story was imported from, and which story of it. */
export interface ImportedFrom {
  pageImport: string;
  index: number;
}

/** Where a story was imported from; `null` where it was written or sent. */
export function importOf({
  source,
  sourceReference,
}: Pick<ArticleContent, 'source' | 'sourceReference'>): ImportedFrom | null {
  const [, pageImport, index] = /^(.+)#(\d+)$/.exec(sourceReference ?? '') ?? [];
  return source === 'page_import' && pageImport ? { pageImport, index: Number(index) } : null;
}

interface Source {
  parsed: ParsedPage;
  edited: PageStory[] | null;
}

/** The seams, gaps and open warnings of an imported story, at their places in its present text. */
export function remarksOn(
  content: ReadableContent,
  { parsed, edited }: Source,
  index: number,
): ImportRemark[] {
  const story = edited?.[index];
  const sources = edited ? (story?.sources ?? []) : [index];
  return sources.flatMap((source) => {
    const article = parsed.articles[source];
    if (!article) return [];
    const resolved = (story?.resolved ?? [])
      .filter((one) => one.source === source)
      .map(({ warning }) => warning);
    return remarksOf(article, resolved, content);
  });
}

function remarksOf(
  article: ParsedArticle,
  resolved: readonly number[],
  content: ReadableContent,
): ImportRemark[] {
  const differences = differenceBetween(readingOf(article), content);
  const placed = (index: number, offset: number): Place | null =>
    placeAfter(differences, { field: 'body', index, start: offset, end: offset });
  const isChanged = (paragraph: number, offset: number, place: Place): boolean =>
    isChangedAt(article, { paragraph, offset }, { place, story: content });
  const seams = article.seams.flatMap(({ paragraph, offset, sure }): ImportRemark[] => {
    const place = placed(paragraph, offset);
    if (!place || (!sure && isChanged(paragraph, offset, place))) return [];
    return [{ code: sure ? 'seam' : 'gap', place }];
  });
  const warnings = article.warnings
    .filter(({ code }, warning) => !resolved.includes(warning) && !isRepaired(code, content))
    .flatMap(({ code, paragraph, offset = 0 }): ImportRemark[] => {
      const place = paragraph === undefined ? null : placed(paragraph, offset);
      const isDone = place && WITHIN_WORDS.includes(code) && isChanged(paragraph ?? 0, offset, place);
      return isDone ? [] : [{ code, place }];
    });
  return [...seams.filter((seam) => !warnings.some((warning) => isWarnedOf(seam, warning))), ...warnings];
}

/** Warnings that are about the words at their place, and over once somebody changed these. */
const WITHIN_WORDS: readonly ParseWarningCode[] = [
  'missing_text',
  'cut_off',
  'unread_byline',
  'joined_lines',
];

/** A gap that is warned of is one remark. */
const isWarnedOf = ({ place }: ImportRemark, { code, place: at }: ImportRemark): boolean =>
  code === 'missing_text' && at !== null && at.index === place?.index && at.start === place.start;

/** A story as the page was read, to find its words again in the text that became of it. */
const readingOf = ({
  kicker,
  headline,
  subhead,
  dateline,
  byline,
  paragraphs,
}: ParsedArticle): ReadableContent => ({
  kicker,
  headline: headline ?? '',
  subhead,
  dateline,
  byline: byline?.raw ?? null,
  contributors: [],
  body: paragraphs.map((text): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  photos: [],
});
