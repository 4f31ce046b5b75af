import type { ChainFault } from '../../domain/record/chain';
import { CheckpointCheck, type CheckpointFault } from '../../domain/record/checkpoint';
import type { StateFault } from '../../domain/record/state';
import { listCheckpoints, missingCheckpoints } from '../stores/record/checkpoint-store';
import { checkChain } from '../stores/record/decision-store';
import type { Strapi } from '../runtime/strapi';
import { checkStories } from './state/check-stories';

/** What a check of the whole record found. */
export interface RecordReport {
  decisions: number;
  stories: number;
  /** Of the chain itself. */
  faults: ChainFault[];
  checkpoints: CheckpointFault[];
  /** Of what is kept of the stories, against their decisions. */
  state: StateFault[];
}

/** Hears how many decisions and stories have been checked since it heard last. */
export type OnProgress = (count: number) => void;

/**
 * Checks the chain, its checkpoints, and that everything that is kept of every story is what its decisions say
 * (promise 8). It writes nothing, and the server may run meanwhile.
 */
export async function verifyRecord(
  strapi: Strapi,
  onProgress: OnProgress = () => undefined,
): Promise<RecordReport> {
  const checkpoints = new CheckpointCheck(await listCheckpoints(strapi));
  const chain = await checkChain(strapi, (rows) => {
    for (const row of rows) checkpoints.add(row);
    onProgress(rows.length);
  });
  checkpoints.finish();
  const missing = (await missingCheckpoints(strapi)).map((day) => ({
    day,
    sequence: 0,
    fault: 'missing' as const,
  }));
  const { stories, faults: state } = await checkStories(strapi, onProgress);
  return { ...chain, stories, checkpoints: [...checkpoints.faults, ...missing], state };
}

/** How many faults a report names. */
export const countFaults = ({ faults, checkpoints, state }: RecordReport): number =>
  faults.length + checkpoints.length + state.length;
