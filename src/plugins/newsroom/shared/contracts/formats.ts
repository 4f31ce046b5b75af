import { z } from 'zod';
import { narrowing } from './narrowing';

/** Query of the feeds: what they are narrowed to. */
export const feedQuery = narrowing;
export type FeedQuery = z.infer<typeof feedQuery>;

/** Path of one sitemap; they count from 1. */
export const sitemapPath = z.object({ page: z.coerce.number().pipe(z.int32().positive()) });
