import { z } from 'zod';

const named = z.object({ documentId: z.string(), name: z.string() });

/** Answer of `GET /newsroom/directory`: what stories can be looked for by. */
export const directoryAnswer = z.object({
  columns: z.array(named),
  departments: z.array(named),
  /** `department` is a name: persons of the same name are told apart by their department. */
  reporters: z.array(named.extend({ department: z.string().nullable() })),
  /** Who can hold stories: accounts of the panel, by `actorKey`. */
  editors: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type DirectoryAnswer = z.infer<typeof directoryAnswer>;
