import type { ArticleContent } from '../../../../shared/article';
import { TITLE_LENGTH } from '../../../../shared/contracts/articles';
import type { ParsedArticle } from '../../../../shared/parsed-page';
import { toBlocks } from '../article/body';

/** documentIds of the records that a story names. */
export interface MatchedRecords {
  column: string | null;
  department: string | null;
  /** By contributor's name. */
  reporters: ReadonlyMap<string, string>;
}

/** The draft that a story of a printed page becomes; the raw page keeps what does not fit. */
export function draftOf(
  article: ParsedArticle,
  matched: MatchedRecords,
): Omit<ArticleContent, 'slug' | 'sourceReference'> {
  return {
    kicker: fit(article.kicker),
    headline: fit(article.headline) ?? headlineFrom(article),
    subhead: fit(article.subhead),
    column: matched.column,
    department: matched.department,
    dateline: fit(article.dateline),
    byline: article.byline?.raw ?? null,
    contributors: article.contributors.map(({ role, name }) => ({
      role,
      name,
      reporter: matched.reporters.get(name) ?? null,
    })),
    body: toBlocks(article.paragraphs, article.subheads),
    photos: article.photos.map(({ caption, credit, mark }) => ({ caption: caption ?? '', credit, mark })),
    endMark: article.endMark,
    keywords: [],
    language: 'zh-Hans',
    source: 'page_import',
    aiOrigin: 'none',
    urgency: null,
  };
}

const fit = (line: string | null): string | null => line && cut(line, TITLE_LENGTH);

const OPENING = 20;

/** A story without a headline is called by its opening words until an editor writes one. */
const headlineFrom = ({ paragraphs }: ParsedArticle): string => cut(paragraphs[0] ?? '', OPENING) || '无标题';

/** The beginning of a text, without half a surrogate pair at its end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
