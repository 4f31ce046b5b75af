import { makePublic } from './make-public';
import type { EditorialAct } from './perform';

/** 更正: a changed text takes the place of the public one, with a note that says so (出版管理条例 art. 27). */
export const correct: EditorialAct = {
  name: 'correct',
  write: makePublic,
  details: ({ before, after }, { input }) => ({
    note: input.note,
    before: before.published,
    after: after.published,
  }),
};
