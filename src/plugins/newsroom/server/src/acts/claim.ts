import type { EditorialAct } from './perform';

/** 认领: an editor takes the review at hand, and others see who has it. */
export const claim: EditorialAct = { name: 'claim' };
