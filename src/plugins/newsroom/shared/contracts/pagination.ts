import { z } from 'zod';

const PAGE_SIZE = 25;
const LARGEST_PAGE = 100;

/** Query of every list that is read page by page. */
export const pageQuery = z.object({
  page: z.coerce.number().int().positive().default(1),
  pageSize: z.coerce.number().int().positive().max(LARGEST_PAGE).default(PAGE_SIZE),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** Where in a list a page is. */
export interface Pagination extends PageQuery {
  total: number;
}

/** The rows of a page, as a query counts them. */
export const windowOf = ({ page, pageSize }: PageQuery): { offset: number; limit: number } => ({
  offset: (page - 1) * pageSize,
  limit: pageSize,
});
