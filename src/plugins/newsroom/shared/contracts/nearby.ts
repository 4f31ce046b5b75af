import { z } from 'zod';
import { publicStory } from './sites/story';

/** A story as it stands in a list beside another one. */
export const card = publicStory
  .pick({
    documentId: true,
    slug: true,
    kicker: true,
    headline: true,
    subhead: true,
    summary: true,
    column: true,
    leadPhoto: true,
    firstPublishedAt: true,
  })
  .meta({ id: 'StoryCard' });
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

const relatedStory = card
  .extend({
    score: z.number(),
    /** Why: keywords of both, how much their title lines and summaries have in common (0 to 1), and whether their column is one. */
    because: z.object({
      keywords: z.array(z.string()),
      similarity: z.number(),
      sameColumn: z.boolean(),
    }),
  })
  .meta({ id: 'RelatedStory' });

/** Answer of `GET /api/newsroom/articles/:documentId/related`. */
export const relatedAnswer = z.object({
  data: z.array(relatedStory),
  meta: z.object({}),
});
export type RelatedAnswer = z.infer<typeof relatedAnswer>;
