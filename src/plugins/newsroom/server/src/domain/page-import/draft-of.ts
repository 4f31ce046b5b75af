import type { ArticleContent } from '../../../../shared/article';
import type { PageStory } from '../../../../shared/page-editing';
import { toBlocks } from '../article/body';

/** documentIds of the records that a story names. */
export interface MatchedRecords {
  column: string | null;
  department: string | null;
  /** By contributor's name. */
  reporters: ReadonlyMap<string, string>;
}

/** 版次: where a page was printed, as far as anybody knows. */
export type PrintedOn = Pick<ArticleContent, 'issueDate' | 'pageNumber' | 'pageName'>;

const UNPRINTED: PrintedOn = { issueDate: null, pageNumber: null, pageName: null };

/** The draft that a story of a printed page becomes; a reporter whom the editor chose stands before the one of that name. */
export const draftOf = (
  story: PageStory,
  matched: MatchedRecords,
  printed: PrintedOn = UNPRINTED,
): Omit<ArticleContent, 'slug' | 'sourceReference'> => ({
  kicker: story.kicker,
  headline: story.headline,
  subhead: story.subhead,
  column: matched.column,
  department: matched.department,
  dateline: story.dateline,
  byline: story.byline,
  contributors: story.contributors.map((person) => ({
    ...person,
    reporter: person.reporter ?? matched.reporters.get(person.name) ?? null,
  })),
  body: toBlocks(story.paragraphs, story.subheads),
  photos: story.photos,
  endMark: story.endMark,
  keywords: [],
  language: 'zh-Hans',
  source: 'page_import',
  aiOrigin: 'none',
  urgency: null,
  summary: null,
  leadPhoto: null,
  ...printed,
  originalSource: null,
});
