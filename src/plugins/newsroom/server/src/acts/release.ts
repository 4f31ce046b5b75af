import type { EditorialAct } from './perform';

/** 取消认领: the editor puts a claimed story back on the desk. */
export const release: EditorialAct = { name: 'release' };
