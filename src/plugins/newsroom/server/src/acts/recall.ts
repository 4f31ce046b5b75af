import type { EditorialAct } from './perform';

/** 撤回: the submitter takes the story back before anybody has decided on it. */
export const recall: EditorialAct = { name: 'recall' };
