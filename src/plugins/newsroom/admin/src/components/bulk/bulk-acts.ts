import type { BulkInput } from '../../../../shared/contracts/acts';
import type { QueueRow } from '../../../../shared/contracts/queue';
import type { Act } from '../../../../shared/vocabulary';
import { isReasoned, needsOpinion } from '../acts/needs';

/**
 * Acts that can be meant for several stories at once. The others say something of one text: what a correction tells the
 * public, why a story is withdrawn. Proofs that found mistakes are finished on their story; these found none.
 */
export const BULK_ACTS = [
  'submit',
  'claim',
  'release',
  'approve',
  'return',
  'proof',
  'publish',
  'schedule',
] as const satisfies readonly Act[];
export type BulkAct = (typeof BULK_ACTS)[number];

/** What a person fills in for all the stories together. */
export interface BulkForm {
  opinion: string;
  /** The code of a reason of the paper's list, or what was written freely. */
  reasonCode: string;
  /** Wall time in `timeZone`, or on the paper's clock where that is empty. */
  at: string;
  timeZone: string;
}

export const EMPTY_FORM: BulkForm = { opinion: '', reasonCode: '', at: '', timeZone: '' };

/** Whether everything is filled in. */
export function isComplete(act: BulkAct, { opinion, at }: BulkForm): boolean {
  if (needsOpinion(act) && !opinion.trim()) return false;
  return act !== 'schedule' || at !== '';
}

/** The request of a bulk act, on what the person saw of each story. */
export function bulkInputOf(
  act: BulkAct,
  { opinion, reasonCode, at, timeZone }: BulkForm,
  stories: readonly Pick<QueueRow, 'documentId' | 'version' | 'stage' | 'proof'>[],
): BulkInput {
  return {
    stories: stories.map(({ documentId, version, stage, proof }) => ({
      ...{ documentId, version, stage },
      ...(act === 'proof' && proof && { proof }),
    })),
    ...(opinion.trim() && { opinion: opinion.trim() }),
    ...(isReasoned(act) && reasonCode.trim() && { reasonCode: reasonCode.trim() }),
    ...(act === 'proof' && { mistakes: [] }),
    ...(act === 'schedule' && { at, ...(timeZone && { timeZone }) }),
  };
}
