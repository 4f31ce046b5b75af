import { ChainCheck, type ChainHead } from '../../domain/record/chain';
import {
  advance,
  progressOf,
  START,
  type Checkpoint,
  type Progress,
  type RecordFault,
} from '../../domain/record/checkpoint';
import { dayOf } from '../../../../shared/day';
import { rootOf } from '../../domain/record/merkle';
import {
  checkpointOf,
  keepCheckpoint,
  latestCheckpoint,
  withoutFrontier,
  type CheckpointRow,
} from '../stores/record/checkpoint-store';
import { chainHead, decisionsFrom, lastSequence, lockChainHead } from '../stores/record/decision-store';
import { now, paperZone } from '../runtime/editorial-clock';
import { inTransaction, type Strapi } from '../runtime/strapi';

/** Faults that a checkpoint keeps; the first ones tell where to look. */
const KEPT_FAULTS = 100;

/** What a look at the record since the last checkpoint found. */
interface Finding {
  sound: Progress;
  faults: RecordFault[];
}

/**
 * The checkpoint of today, made where there is none yet: one a day over any number of instances. It reads only what
 * came after the last one, and covers the decisions up to the first fault; faults are logged and kept with it, and
 * found again every day until they are mended.
 */
export async function makeCheckpoint(strapi: Strapi): Promise<Checkpoint> {
  const at = now();
  const day = dayOf(at, paperZone(strapi));
  const made = await checkpointOf(strapi, day);
  if (made) return withoutFrontier(made);
  const last = await latestCheckpoint(strapi);
  const finding = await lookSince(strapi, last);
  return inTransaction(strapi, async () => {
    const head = await lockChainHead(strapi);
    const meanwhile = await checkpointOf(strapi, day);
    if (meanwhile) return withoutFrontier(meanwhile);
    const faults = [...finding.faults, ...(await addedPast(strapi, head))];
    const row = { ...rowOf(day, at, { ...finding, faults }), previous: last?.day ?? null };
    await keepCheckpoint(strapi, row);
    if (faults.length) strapi.log.error(`The record has faults: ${JSON.stringify(row.faults)}`);
    return withoutFrontier(row);
  });
}

/** The daily job: makes the checkpoint of the day; does nothing where there is one. */
export async function runDailyCheckpoint(strapi: Strapi): Promise<void> {
  await makeCheckpoint(strapi);
}

async function lookSince(strapi: Strapi, last: CheckpointRow | null): Promise<Finding> {
  const head = await chainHead(strapi);
  const from = last ? progressOf(last, last.frontier) : START;
  if (from) return follow(strapi, from, head);
  const anew = await follow(strapi, START, head);
  const { day = '', sequence = 0 } = last ?? {};
  return { ...anew, faults: [{ day, sequence, fault: 'other_frontier' }, ...anew.faults] };
}

async function follow(strapi: Strapi, from: Progress, head: ChainHead): Promise<Finding> {
  const check = new ChainCheck(from);
  let sound = from;
  for await (const rows of decisionsFrom(strapi, { after: from.sequence, upTo: head.sequence })) {
    for (const row of rows) {
      check.add(row);
      if (check.faults.length === 0) sound = advance(sound, row);
    }
  }
  check.finish(head);
  return { sound, faults: check.faults };
}

/** Decisions behind the end of the chain, which is locked. */
async function addedPast(strapi: Strapi, { sequence }: ChainHead): Promise<RecordFault[]> {
  const until = await lastSequence(strapi);
  return until > sequence ? [{ sequence: sequence + 1, until, article: null, fault: 'appended' }] : [];
}

const rowOf = (day: string, at: string, { sound, faults }: Finding): Omit<CheckpointRow, 'previous'> => ({
  day,
  sequence: sound.sequence,
  headHash: sound.hash,
  root: rootOf(sound.tree),
  at,
  faults: faults.length ? faults.slice(0, KEPT_FAULTS) : null,
  frontier: sound.tree,
});
