import { z } from 'zod';
import { line } from './text';

/** A record of the directory by its documentId. */
const documentId = line(64).min(1).optional();

/** Query of the feeds: what they are narrowed to. */
export const feedQuery = z.object({ column: documentId, department: documentId });
export type FeedQuery = z.infer<typeof feedQuery>;

/** Path of one sitemap; they count from 1. */
export const sitemapPath = z.object({ page: z.coerce.number().pipe(z.int32().positive()) });
