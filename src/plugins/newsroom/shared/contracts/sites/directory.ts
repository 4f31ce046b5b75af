import { z } from 'zod';
import { REPORTER_KINDS } from '../../vocabulary';
import { publicFile } from './pictures';

/** What every record of the content API has. */
export const record = z.object({
  id: z.int(),
  documentId: z.string().meta({ examples: ['q8x2m4nf0a7ct5wz9k1ryv3h'] }),
});

const times = { createdAt: z.string(), updatedAt: z.string(), publishedAt: z.string().nullable() };

const columnName = record.extend({ name: z.string(), slug: z.string().nullable() });

/** 栏目 where a story names it, with the one above. */
export const columnOfStory = columnName.extend({ parent: columnName.nullable() });

/** 单位 where a story names it. */
export const departmentOfStory = record.extend({ name: z.string() });

/** 记者/通讯员 where a story names them. */
export const reporterOfStory = columnName.extend({ kind: z.enum(REPORTER_KINDS) });

/** 栏目. */
export const publicColumn = columnOfStory
  .extend({ description: z.string().nullable(), order: z.int().nullable(), ...times })
  .meta({ id: 'Column' });
export type PublicColumn = z.infer<typeof publicColumn>;

/** 单位. */
export const publicDepartment = departmentOfStory.extend(times).meta({ id: 'Department' });
export type PublicDepartment = z.infer<typeof publicDepartment>;

/** 记者/通讯员. */
export const publicReporter = reporterOfStory
  .extend({ biography: z.string().nullable(), photo: publicFile.nullable(), ...times })
  .meta({ id: 'Reporter' });
export type PublicReporter = z.infer<typeof publicReporter>;
