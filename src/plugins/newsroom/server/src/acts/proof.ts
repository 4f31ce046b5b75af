import { dueProof } from '../domain/workflow';
import type { EditorialAct } from './perform';

/** 校对: the proof that is due was read on the present content; what it found is kept by kind. */
export const proof: EditorialAct = {
  name: 'proof',
  details: ({ before }, { input: { mistakes } }) => ({
    proof: dueProof(before)?.number,
    ...(mistakes?.length ? { mistakes } : {}),
  }),
};
