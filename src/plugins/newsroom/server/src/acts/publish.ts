import { makePublic } from './make-public';
import type { EditorialAct } from './perform';

/** 刊发: makes the signed content public. */
export const publish: EditorialAct = { name: 'publish', write: makePublic };
