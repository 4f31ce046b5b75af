import { z } from 'zod';

/** A story as it stands in a list beside another one. */
const card = z.object({
  documentId: z.string(),
  slug: z.string(),
  kicker: z.string().nullable(),
  headline: z.string(),
  subhead: z.string().nullable(),
  summary: z.string().nullable(),
  column: z.looseObject({ documentId: z.string(), name: z.string() }).nullable(),
  leadPhoto: z.looseObject({}).nullable(),
  /** ISO 8601, UTC. */
  firstPublishedAt: z.string(),
});
export type StoryCard = z.infer<typeof card>;

/** Answer of `GET /api/newsroom/articles/:documentId/neighbours`. */
export const neighboursAnswer = z.object({
  data: z.object({ previous: card.nullable(), next: card.nullable() }),
  meta: z.object({}),
});
export type NeighboursAnswer = z.infer<typeof neighboursAnswer>;

/** Most related stories of an answer. */
const MOST_RELATED = 20;

/** Query of `GET /api/newsroom/articles/:documentId/related`. */
export const relatedQuery = z.object({
  limit: z.coerce.number().int().positive().max(MOST_RELATED).default(6),
});

/** Answer of `GET /api/newsroom/articles/:documentId/related`. */
export const relatedAnswer = z.object({
  data: z.array(
    card.extend({
      score: z.number(),
      /** Why: keywords of both, how much their title lines and summaries have in common (0 to 1), and whether their column is one. */
      because: z.object({
        keywords: z.array(z.string()),
        similarity: z.number(),
        sameColumn: z.boolean(),
      }),
    }),
  ),
  meta: z.object({}),
});
export type RelatedAnswer = z.infer<typeof relatedAnswer>;
