import { makePublic } from './make-public';
import type { EditorialAct } from './perform';

/** 恢复刊发: a withdrawn story is public again; where its text has changed since, the public is told. */
export const restore: EditorialAct = {
  name: 'restore',
  write: makePublic,
  details: ({ before, after }, { input }) => ({
    note: input.note ?? null,
    before: before.tombstone,
    after: after.published,
  }),
};
