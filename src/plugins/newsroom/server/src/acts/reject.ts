import type { EditorialAct } from './perform';

/** 不用: the story is not used; its author learns why. */
export const reject: EditorialAct = { name: 'reject' };
