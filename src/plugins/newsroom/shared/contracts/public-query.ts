import { z } from 'zod';

/**
 * Strapi's query parameters, as the content API reads them. Strapi itself checks them against the attributes and
 * the rights of the caller; this only describes them.
 */
export const publicQuery = z.object({
  fields: z.union([z.string(), z.array(z.string())]).optional(),
  populate: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  sort: z.union([z.string(), z.array(z.string())]).optional(),
  pagination: z
    .object({
      page: z.int().positive().optional(),
      pageSize: z.int().positive().max(100).optional(),
      withCount: z.boolean().optional(),
    })
    .optional(),
});
