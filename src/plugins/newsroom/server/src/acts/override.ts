import { makePublic } from './make-public';
import type { EditorialAct } from './perform';

/** 紧急签发: public before the reviews are done, for a reason, and countersigned by another person (promise 2). */
export const override: EditorialAct = {
  name: 'override',
  write: makePublic,
  details: ({ before, after }, { input }) => ({
    note: input.note ?? null,
    before: before.published,
    after: after.published,
    countersignDueAt: after.override?.dueAt,
  }),
};
