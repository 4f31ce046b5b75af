import type { EditorialAct } from './perform';
import { takeDown } from './take-down';

/** 撤稿: the story leaves the public, and a tombstone says so; nothing of it is deleted (promise 9). */
export const withdraw: EditorialAct = {
  name: 'withdraw',
  write: takeDown,
  ask: ({ input }) => ({ scopes: input.scopes }),
  details: ({ before, after }) => ({
    note: after.tombstone?.note,
    scopes: after.tombstone?.scopes,
    before: before.published,
  }),
};
