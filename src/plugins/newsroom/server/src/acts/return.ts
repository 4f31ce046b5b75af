import type { EditorialAct } from './perform';

/** 退回修改: sends the story back to its author with the reason. */
export const returnStory: EditorialAct = { name: 'return' };
