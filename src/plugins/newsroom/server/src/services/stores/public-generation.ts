import { randomUUID } from 'node:crypto';
import { now } from '../runtime/editorial-clock';
import { inTransaction, lockRow, table, type Strapi } from '../runtime/strapi';

/** A change of what the public sees: the mark of the generation that it began, and the keys of the answers that it touched. */
export interface PublicChange {
  mark: string;
  keys: readonly string[];
}

/** What the public sees at a time: the same mark, the same answers. */
export interface Generation {
  mark: string;
  /** ISO 8601, UTC: when it began. */
  changedAt: string;
  /** The last changes, the oldest first; the last of them began this one. */
  changes: readonly PublicChange[];
}

const PUBLIC = { name: 'public' };

/** How many changes are kept: a copy of an answer that is older cannot be told from one that was touched. */
const KEPT_CHANGES = 64;

const generations = (strapi: Strapi) => table<Generation & { name: string }>(strapi, 'public-generation');

/** Makes the first generation where there is none yet. */
export async function ensureGeneration(strapi: Strapi): Promise<void> {
  if (await generations(strapi).findOne({ where: PUBLIC })) return;
  await generations(strapi).create({
    data: { ...PUBLIC, mark: randomUUID(), changedAt: now(), changes: [] },
  });
}

/**
 * Begins another generation, in the transaction of what changes: whoever reads the new mark reads the change too, and who
 * reads the old one read it before. Its row stays locked until the transaction ends, so this is one of the last writes.
 */
export const raiseGeneration = (strapi: Strapi, keys: readonly string[]): Promise<void> =>
  inTransaction(strapi, async () => {
    const before = await lockRow<Generation>(strapi, 'public-generation', PUBLIC);
    const mark = randomUUID();
    const changes = [...(before?.changes ?? []), { mark, keys }].slice(-KEPT_CHANGES);
    await generations(strapi).updateMany({ where: PUBLIC, data: { mark, changedAt: now(), changes } });
  });

/** The generation of this moment, as the database has it. */
export async function readGeneration(strapi: Strapi): Promise<Generation> {
  const row = await generations(strapi).findOne({ where: PUBLIC });
  if (!row) throw new Error('The generation of public answers is not there.');
  return row;
}
