/** What a person named in a byline or credit did. */
export const CONTRIBUTOR_ROLES = [
  'reporter',
  'correspondent',
  'trainee',
  'photographer',
  'illustrator',
  'editor',
  'commentator',
  'agency',
  'author',
] as const;
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];

/** What the parser points at for an editor to look at; it changes none of these by itself. */
export const PARSE_WARNING_CODES = [
  'cut_off',
  'missing_text',
  'unusual_surname',
  'uncertain_name',
  'empty_byline',
  'no_headline',
  'joined_lines',
  'split_line',
  'continued_elsewhere',
  'continued_from_elsewhere',
  'half_width_punctuation',
  'nothing_found',
] as const;
export type ParseWarningCode = (typeof PARSE_WARNING_CODES)[number];

/** Why a line of the page belongs to no article. */
export const DROPPED_REASONS = [
  'page_header',
  'imprint',
  'continuation',
  'advertisement',
  'contact',
  'ornament',
  'stray_line',
] as const;
export type DroppedReason = (typeof DROPPED_REASONS)[number];

/** One person or agency of a byline; `title` is the printed role (“本报记者”), null where only the name is printed. */
export interface ParsedContributor {
  role: ContributorRole;
  name: string;
  title: string | null;
}

/** The byline as printed, its parts in reading order with a space between them. */
export interface ParsedByline {
  raw: string;
}

/** A line of its own inside the body, printed before `paragraphs[beforeParagraph]`. */
export interface ParsedSubhead {
  beforeParagraph: number;
  text: string;
}

/** `credit` is the first of `credits`; `creditLine` is what was printed (“通讯员 刘俊凯 摄”). */
export interface ParsedPhoto {
  caption: string | null;
  mark: string | null;
  credit: ParsedContributor | null;
  credits: ParsedContributor[];
  creditLine: string | null;
}

/** Where the layout broke a paragraph; `sure` is false where the two sides do not meet. Offset in UTF-16 units. */
export interface ParsedSeam {
  paragraph: number;
  offset: number;
  sure: boolean;
}

/** A remark for the editor; `paragraph` and `offset` (UTF-16 units) give the place where there is one. */
export interface ParseWarning {
  code: ParseWarningCode;
  message: string;
  paragraph?: number;
  offset?: number;
  count?: number;
}

export interface ParsedArticle {
  column: string | null;
  kicker: string | null;
  headline: string | null;
  subhead: string | null;
  department: string | null;
  dateline: string | null;
  byline: ParsedByline | null;
  contributors: ParsedContributor[];
  paragraphs: string[];
  subheads: ParsedSubhead[];
  photos: ParsedPhoto[];
  endMark: string | null;
  complete: boolean;
  seams: ParsedSeam[];
  warnings: ParseWarning[];
}

/** A rubric line; it holds for `articles[beforeArticle]` and those after it, up to the next one. */
export interface PrintedColumn {
  text: string;
  beforeArticle: number;
}

/** A line that no article keeps; `line` counts from 1, `article` is the index of the article around it. */
export interface DroppedText {
  text: string;
  reason: DroppedReason;
  line: number;
  article: number | null;
}

/** The reading of one printed page: every non-space character of it is in one of these fields. */
export interface ParsedPage {
  articles: ParsedArticle[];
  columns: PrintedColumn[];
  dropped: DroppedText[];
  warnings: ParseWarning[];
}
