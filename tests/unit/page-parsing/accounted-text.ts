import type {
  ParsedArticle,
  ParsedPage,
  ParsedPhoto,
} from '../../../src/plugins/newsroom/shared/parsed-page';

const photoText = ({ caption, mark, creditLine }: ParsedPhoto): (string | null)[] => [
  caption,
  mark,
  creditLine,
];

function articleText(article: ParsedArticle): (string | null | undefined)[] {
  return [
    article.kicker,
    article.headline,
    article.subhead,
    article.byline?.raw,
    ...article.paragraphs,
    ...article.subheads.map(({ text }) => text),
    ...article.photos.flatMap(photoText),
    article.endMark,
  ];
}

/** Every text that a parsed page keeps or reports, each printed piece once. */
export function accountedText(page: ParsedPage): string {
  return [
    ...page.columns.map(({ text }) => text),
    ...page.dropped.map(({ text }) => text),
    ...page.articles.flatMap(articleText),
  ].join('');
}

/** The non-space characters of a text, sorted, so that order does not matter. */
export function charactersOf(text: string): string {
  return text.replace(/\s/g, '').split('').sort().join('');
}
