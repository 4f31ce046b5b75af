import type { Checkpoint } from '../../../domain/record/checkpoint';
import type { Frontier } from '../../../domain/record/merkle';
import { table, type Strapi } from '../../runtime/strapi';
import { HEAD } from './decision-store';

/** A checkpoint as it is stored: with what the next one needs to go on. */
export interface CheckpointRow extends Checkpoint {
  frontier: Frontier;
  /** Day of the one before it, where one is known. */
  previous: string | null;
}

const heads = (strapi: Strapi) => table<{ name: string; checkpoint: string | null }>(strapi, 'chain-head');
const checkpoints = (strapi: Strapi) => table<CheckpointRow>(strapi, 'checkpoint');

const toRow = (row: CheckpointRow): CheckpointRow => ({
  day: row.day,
  sequence: row.sequence,
  headHash: row.headHash,
  root: row.root,
  at: row.at,
  faults: row.faults ?? null,
  frontier: row.frontier,
  previous: row.previous ?? null,
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

/** Days of checkpoints that are named by the one after them, or as the last one, and are not there. */
export async function missingCheckpoints(strapi: Strapi): Promise<string[]> {
  const rows = await checkpoints(strapi).findMany({ select: ['day', 'previous'], orderBy: { day: 'asc' } });
  const head = await heads(strapi).findOne({ where: HEAD });
  const named = [...rows.map(({ previous }) => previous), head?.checkpoint].filter(
    (day) => typeof day === 'string',
  );
  const there = new Set(rows.map(({ day }) => day));
  return [...new Set(named.filter((day) => !there.has(day)))].sort();
}

/** Keeps a checkpoint; the caller holds the lock of the end of the chain, which names it as the last one. */
export async function keepCheckpoint(strapi: Strapi, row: CheckpointRow): Promise<void> {
  await checkpoints(strapi).create({ data: { ...row } });
  await heads(strapi).updateMany({ where: HEAD, data: { checkpoint: row.day } });
}

/** The checkpoint as it is printed and exported. */
export const withoutFrontier = ({ frontier: _f, previous: _p, ...checkpoint }: CheckpointRow): Checkpoint =>
  checkpoint;
