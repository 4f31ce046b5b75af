import { z } from 'zod';
import { narrowing } from './narrowing';
import { pageQuery, pagination } from './pagination';
import { line } from './text';

/** Longest query of a search, in characters. */
export const SEARCH_LENGTH = 100;

/** Most phrases of a search, those that must not be there included. */
export const MOST_PHRASES = 10;

/** How many stories of a search can be paged through; who wants others asks more closely. */
export const DEEPEST_HIT = 10_000;

/** What the stories that a search finds can be put in order by. */
export const SEARCH_SORTS = ['newest', 'best'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** What of a story is searched, the more important first. */
export const SEARCHED_FIELDS = [
  'headline',
  'kicker',
  'subhead',
  'summary',
  'body',
  'caption',
  'byline',
  'keywords',
] as const;
export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** A search as a person types it: phrases between spaces or in quotation marks, with a minus before what must not be there. */
export const searchWords = line(SEARCH_LENGTH).min(1);

const id = line(64).min(1);

/** Query of `GET /api/newsroom/search`. */
export const searchQuery = pageQuery.extend({
  q: searchWords.meta({ examples: ['防汛', '"智慧停车" 试点 -收费'] }),
  sort: z.enum(SEARCH_SORTS).default('newest'),
  /** documentIds. */
  column: id.optional(),
  department: id.optional(),
  reporter: id.optional(),
  ...narrowing.pick({ keyword: true, from: true, to: true }).shape,
});
export type SearchQuery = z.infer<typeof searchQuery>;

const named = z.object({ documentId: z.string(), name: z.string() });

const highlight = z.object({
  field: z.enum(SEARCHED_FIELDS),
  /** Plain text: a whole line, or the piece of a long one around what was found. */
  text: z.string().meta({ examples: ['城区智慧停车试点启动'] }),
  /** Where in it phrases are: indexes of UTF-16 units, as JavaScript counts, the end not included. */
  ranges: z.array(z.tuple([z.int(), z.int()])).meta({ examples: [[[2, 6]]] }),
});

/** One story that was found. */
const searchHit = z
  .object({
    documentId: z.string(),
    headline: z.string(),
    kicker: z.string().nullable(),
    subhead: z.string().nullable(),
    slug: z.string(),
    column: named.nullable(),
    department: named.nullable(),
    reporters: z.array(named),
    keywords: z.array(z.string()),
    /** ISO 8601, UTC. */
    firstPublishedAt: z.string().nullable(),
    correctedAt: z.string().nullable(),
    /** Where the phrases are, the more important places first; at most four. */
    highlights: z.array(highlight),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHit>;

/** Answer of `GET /api/newsroom/search`. */
export const searchAnswer = z.object({
  data: z.array(searchHit),
  meta: z.object({
    pagination,
    /** How many of all stories that were found are of each column, and of each year in the paper's zone. */
    facets: z.object({
      columns: z.array(named.extend({ count: z.int() })),
      years: z.array(z.object({ year: z.int(), count: z.int() })),
    }),
    /** Whether every public story was looked at; after an upgrade the older ones come by and by. */
    isComplete: z.boolean(),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
