import { makePublic } from './make-public';
import type { EditorialAct } from './perform';

/** 刊发: makes the signed content public; where the public last saw another text, with a note that says so. */
export const publish: EditorialAct = {
  name: 'publish',
  write: makePublic,
  details: ({ before, after }, { input: { note } }) =>
    note ? { note, before: before.lastPublic, after: after.published } : undefined,
};
