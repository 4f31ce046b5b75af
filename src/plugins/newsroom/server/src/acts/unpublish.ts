import type { EditorialAct } from './perform';
import { takeDown } from './take-down';

/** 下线: takes the story from the public, without a notice. */
export const unpublish: EditorialAct = { name: 'unpublish', write: takeDown };
