import type { EditorialAct } from './perform';

/** 放回: the editor puts a claimed story back on the desk. */
export const release: EditorialAct = { name: 'release' };
