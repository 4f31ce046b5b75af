import type { AiOrigin, Source } from './vocabulary';

/** Longest line of a title block, in characters. */
export const TITLE_LENGTH = 200;

/** Longest summary (提要), in characters. */
export const SUMMARY_LENGTH = 1_000;

/** Longest number of a page of print, and longest name of one, in characters. */
export const PAGE_NUMBER_LENGTH = 20;
export const PAGE_NAME_LENGTH = 50;

/** What a story holds at most, all of its texts together: in characters. A page of a paper has some ten thousand. */
export const STORY_LENGTH = 100_000;

/** Most blocks of a text: paragraphs, headings, lists, pictures. Strapi takes a tenth of a second to check as many. */
export const MOST_BLOCKS = 1_000;

/** Most notes on one story. */
export const MOST_NOTES = 500;

/** 作者: one person or agency of the byline. */
export interface Contributor {
  role: string;
  name: string;
  /** documentId of the reporter record, where one is known. */
  reporter?: string | null;
}

/** 焦点: what matters in a picture, in percent of its width from the left and of its height from the top. */
export interface Focus {
  x: number;
  y: number;
}

/** 图片: a photo as printed, and its file where there is one. */
export interface Photo {
  /** Id of the media library file. */
  file?: number | null;
  caption: string;
  /** What the picture shows, for whoever cannot see it. */
  alternativeText?: string | null;
  credit?: { role: string; name: string; title?: string | null } | null;
  mark?: string | null;
  /** How much of the picture a machine made; where nobody said, what the label of its file says. */
  aiOrigin?: AiOrigin | null;
  /** Around what sites cut the picture; its middle where nobody said. */
  focus?: Focus | null;
}

/** 题图: the picture that stands for a story in lists and on its page. It is always a file of the library. */
export type LeadPhoto = Omit<Photo, 'file' | 'mark'> & { file: number };

/** 稿源: where a reprinted story comes from. */
export interface OriginalSource {
  /** Who published it first. */
  name: string;
  /** Its headline there. */
  title?: string | null;
  /** Its address there: http or https. */
  url?: string | null;
}

/** A text node of Strapi's blocks format. */
export interface TextNode {
  type: 'text';
  text: string;
  [format: string]: unknown;
}

/** One block of Strapi's blocks format; paragraphs and headings are what the newsroom writes itself. */
export interface Block {
  type: string;
  level?: number;
  children: (TextNode | { type: string; children?: unknown[] })[];
  [extra: string]: unknown;
}

/** Everything of an article that a person can write; relations are named by documentId. */
export interface ArticleContent {
  kicker: string | null;
  headline: string;
  subhead: string | null;
  slug: string;
  column: string | null;
  department: string | null;
  dateline: string | null;
  byline: string | null;
  contributors: Contributor[];
  body: Block[];
  photos: Photo[];
  endMark: string | null;
  keywords: string[];
  language: string;
  source: Source;
  sourceReference: string | null;
  aiOrigin: AiOrigin;
  urgency: number | null;
  /** 提要. */
  summary: string | null;
  leadPhoto: LeadPhoto | null;
  /** 见报日期: the day of the paper that printed it, `YYYY-MM-DD`. */
  issueDate: string | null;
  /** 版次 as the paper names it: `03`, `A03`, `一`, `头版` (`pages.ts`). */
  pageNumber: string | null;
  /** 版名, such as 城区新闻. */
  pageName: string | null;
  originalSource: OriginalSource | null;
}

/** What the public is shown of a picture in a text. */
export const SHOWN_OF_PICTURE = [
  'url',
  'alternativeText',
  'caption',
  'width',
  'height',
  'mime',
  'formats',
] as const;

/** What a picture in a text keeps of its file: what Strapi asks of one, and what is shown. */
export const KEPT_OF_PICTURE: readonly string[] = [
  ...SHOWN_OF_PICTURE,
  ...['name', 'hash', 'ext', 'size', 'previewUrl', 'provider', 'provider_metadata', 'createdAt', 'updatedAt'],
];
