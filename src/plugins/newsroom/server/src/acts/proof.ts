import { dueProof } from '../domain/workflow';
import type { EditorialAct } from './perform';

/** 校对: the proof that is due was read on the present content. */
export const proof: EditorialAct = {
  name: 'proof',
  details: ({ before }) => ({ proof: dueProof(before)?.number }),
};
