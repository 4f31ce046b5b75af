import type { ParsedArticle, ParsedPage } from '../../../../shared/parsed-page';
import { warn } from '../page-parsing/warnings';

/** The reading with a warning for each story that has text and names nobody. */
export const withMissingBylines = (page: ParsedPage): ParsedPage => ({
  ...page,
  articles: page.articles.map((article) =>
    lacksByline(article) ? { ...article, warnings: [...article.warnings, warn('no_byline')] } : article,
  ),
});

/** A photo with its caption has its credit instead. */
const lacksByline = ({ byline, paragraphs }: ParsedArticle): boolean =>
  byline === null && paragraphs.length > 0;
