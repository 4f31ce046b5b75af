import { marksIn, personBehind, type EndMark } from '../../../../shared/end-marks';
import type { ParsedArticle, ParsedPage } from '../../../../shared/parsed-page';
import { warn } from '../page-parsing/warnings';

/** The reading with a warning for each mark that the table does not have on the day of the page. An empty table says nothing. */
export function withUnknownMarks(page: ParsedPage, table: readonly EndMark[], day: string): ParsedPage {
  if (table.length === 0) return page;
  const unknownIn = (article: ParsedArticle) =>
    marksIn(article).filter((mark) => personBehind(mark, day, table) === null);
  return {
    ...page,
    articles: page.articles.map((article) => ({
      ...article,
      // Behind the others: which of them an editor has resolved is known by their places.
      warnings: [...article.warnings, ...unknownIn(article).map((mark) => warn('unknown_end_mark', mark))],
    })),
  };
}
