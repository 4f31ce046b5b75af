import type { Checkpoint } from '../../../domain/record/checkpoint';
import type { Frontier } from '../../../domain/record/merkle';
import { table, type Strapi } from '../../runtime/strapi';

/** A checkpoint as it is stored: with what the next one needs to go on. */
export interface CheckpointRow extends Checkpoint {
  frontier: Frontier;
}

const checkpoints = (strapi: Strapi) => table<CheckpointRow>(strapi, 'checkpoint');

const toRow = (row: CheckpointRow): CheckpointRow => ({
  day: row.day,
  sequence: row.sequence,
  headHash: row.headHash,
  root: row.root,
  at: row.at,
  faults: row.faults ?? null,
  frontier: row.frontier,
});

/** The checkpoint of a day. */
export async function checkpointOf(strapi: Strapi, day: string): Promise<CheckpointRow | null> {
  const row = await checkpoints(strapi).findOne({ where: { day } });
  return row && toRow(row);
}

/** The checkpoint of the latest day. */
export async function latestCheckpoint(strapi: Strapi): Promise<CheckpointRow | null> {
  const [row] = await checkpoints(strapi).findMany({ orderBy: { day: 'desc' }, limit: 1 });
  return row ? toRow(row) : null;
}

/** All checkpoints, oldest first: one a day, so that ten years are less than 4,000. */
export async function listCheckpoints(strapi: Strapi): Promise<Checkpoint[]> {
  const rows = await checkpoints(strapi).findMany({ orderBy: { day: 'asc' } });
  return rows.map((row) => withoutFrontier(toRow(row)));
}

/** Keeps a checkpoint. */
export async function keepCheckpoint(strapi: Strapi, row: CheckpointRow): Promise<void> {
  await checkpoints(strapi).create({ data: { ...row } });
}

/** The checkpoint as it is printed and exported. */
export const withoutFrontier = ({ frontier: _, ...checkpoint }: CheckpointRow): Checkpoint => checkpoint;
