import type { Label } from './vocabulary';

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

export const CONTRIBUTOR_ROLE_LABELS: Record<ContributorRole, Label> = {
  reporter: { en: 'reporter', zh: '记者' },
  correspondent: { en: 'correspondent', zh: '通讯员' },
  trainee: { en: 'trainee', zh: '实习生' },
  photographer: { en: 'photographer', zh: '摄影' },
  illustrator: { en: 'illustrator', zh: '绘图' },
  editor: { en: 'editor', zh: '编辑' },
  commentator: { en: 'commentator', zh: '评论员' },
  agency: { en: 'agency', zh: '通讯社' },
  author: { en: 'author', zh: '作者' },
};

/** What the parser, or the import after it, points at for an editor to look at; neither changes any of it by itself. */
export const PARSE_WARNING_CODES = [
  'cut_off',
  'missing_text',
  'unusual_surname',
  'uncertain_name',
  'unread_byline',
  'empty_byline',
  'no_headline',
  'uncertain_titles',
  'uncertain_story',
  'joined_lines',
  'split_line',
  'continued_elsewhere',
  'continued_from_elsewhere',
  'half_width_punctuation',
  'unknown_end_mark',
  'no_byline',
  'markup_removed',
  'unseen_removed',
  'advertisement_left_out',
  'nothing_found',
] as const;
export type ParseWarningCode = (typeof PARSE_WARNING_CODES)[number];

export const PARSE_WARNING_LABELS: Record<ParseWarningCode, Label> = {
  cut_off: {
    en: 'The story does not end with a whole sentence; the layout may have cut it off',
    zh: '文章末尾不是完整的句子，可能被版面截断',
  },
  missing_text: { en: 'The two sides do not meet; words may be missing', zh: '此处前后文字不相接，可能缺字' },
  unusual_surname: { en: 'Unusual surname; check the name', zh: '姓氏少见，请核对姓名' },
  uncertain_name: { en: 'It is not certain where the names part', zh: '姓名的断法不能确定，请核对' },
  unread_byline: {
    en: 'This reads like a byline and was left in the text',
    zh: '此处像是署名，没有读出，仍留在正文里',
  },
  empty_byline: { en: 'The byline names nobody', zh: '署名中没有姓名' },
  no_headline: { en: 'No headline was found', zh: '没有找到标题' },
  uncertain_titles: {
    en: 'Which of the title lines is the headline is not certain',
    zh: '哪一行是主题不能确定，可以对调',
  },
  uncertain_story: {
    en: 'This line was taken for a subhead and may begin another story',
    zh: '此行当作小标题，也可能是另一篇的标题',
  },
  joined_lines: { en: 'Several lines were made one; check them', zh: '几行合成了一项，请核对' },
  split_line: { en: 'A lost line break was put back', zh: '原文中换行丢失，已分行' },
  continued_elsewhere: { en: 'Goes on on another page', zh: '下文转到其他版面' },
  continued_from_elsewhere: { en: 'Begins on another page', zh: '上文在其他版面' },
  half_width_punctuation: {
    en: 'Half-width punctuation beside Chinese characters',
    zh: '汉字旁有半角标点，可改为全角',
  },
  unknown_end_mark: {
    en: 'The table of end marks does not have this mark on the day of the paper',
    zh: '稿末编号表中没有此编号，或当日不在有效期',
  },
  no_byline: { en: 'No byline was found', zh: '没有找到署名' },
  markup_removed: { en: 'The text came with HTML, which was taken off', zh: '原文带有网页标记，已去掉' },
  advertisement_left_out: {
    en: 'An advertisement or notice was left out with its text',
    zh: '广告或启事连同内容未收入稿件',
  },
  unseen_removed: {
    en: 'The text held characters that cannot be seen; they were taken out',
    zh: '原文带有不可见字符，已去掉',
  },
  nothing_found: { en: 'No story was found', zh: '没有找到稿件' },
};

/** Why a line of the page belongs to no article. */
export const DROPPED_REASONS = [
  'page_header',
  'imprint',
  'continuation',
  'advertisement',
  'contact',
  'web_page',
  'ornament',
  'stray_line',
] as const;
export type DroppedReason = (typeof DROPPED_REASONS)[number];

export const DROPPED_REASON_LABELS: Record<DroppedReason, Label> = {
  page_header: { en: 'page header', zh: '报眉' },
  imprint: { en: 'imprint', zh: '版面责任人' },
  continuation: { en: 'continuation mark', zh: '转接标记' },
  advertisement: { en: 'advertisement', zh: '广告' },
  contact: { en: 'contact', zh: '联系方式' },
  web_page: { en: 'part of a web page or an e-mail', zh: '网页或邮件元素' },
  ornament: { en: 'ornament', zh: '装饰' },
  stray_line: { en: 'stray line', zh: '孤行' },
};

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
  /** The line of the page on which the story begins, from 1; it goes as far as the next one. */
  line: number;
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

/** A column line; it holds for `articles[beforeArticle]` and those after it, up to the next one. */
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
