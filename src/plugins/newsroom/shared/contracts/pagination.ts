import { z } from 'zod';

const PAGE_SIZE = 25;
const LARGEST_PAGE = 100;

/** The last page that anybody asks for, of any list. */
export const LAST_PAGE = 1_000_000;

/** Query of every list that is read page by page. */
export const pageQuery = z.object({
  page: z.coerce.number().int().positive().max(LAST_PAGE).default(1),
  pageSize: z.coerce.number().int().positive().max(LARGEST_PAGE).default(PAGE_SIZE),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** Where in a list a page is. */
export const pagination = z.object({ page: z.int(), pageSize: z.int(), total: z.int() });
export type Pagination = z.infer<typeof pagination>;

/** A page of a list at the desk. */
export const pageOf = <Row extends z.ZodType>(
  row: Row,
): z.ZodObject<{ rows: z.ZodArray<Row>; pagination: typeof pagination }> =>
  z.object({ rows: z.array(row), pagination });

/** The rows of a page, as a query counts them. */
export const windowOf = ({ page, pageSize }: PageQuery): { offset: number; limit: number } => ({
  offset: (page - 1) * pageSize,
  limit: pageSize,
});
