import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Generation } from '../../domain/public-answers/touched';
import { now } from '../runtime/editorial-clock';
import { afterCommit, inTransaction, lockRow, table, type Strapi } from '../runtime/strapi';
import { Together } from '../runtime/together';

const PUBLIC = { name: 'public' };

/** How many changes are kept: a copy of an answer that is older cannot be told from one that was touched. */
const KEPT_CHANGES = 64;

const generations = (strapi: Strapi) => table<Generation & { name: string }>(strapi, 'public-generation');

/** The last generation that this process knows of. */
const known = new WeakMap<Strapi, Generation>();

const asking = new WeakMap<Strapi, Together<Generation>>();

/** Makes the first generation where there is none yet. */
export async function ensureGeneration(strapi: Strapi): Promise<void> {
  if (await generations(strapi).findOne({ where: PUBLIC })) return;
  await generations(strapi).create({
    data: { ...PUBLIC, mark: randomUUID(), changedAt: now(), changes: [] },
  });
}

/** Told of each change of what the public sees, within its transaction. */
type Follower = (keys: readonly string[]) => Promise<void>;

const followers = new WeakMap<Strapi, Follower>();

/** Has one follower told of each change, and of the keys of the answers that it touches. */
export const followGenerations = (strapi: Strapi, follower: Follower): void => {
  followers.set(strapi, follower);
};

/**
 * Begins another generation, in the transaction of what changes: whoever reads the new mark reads the change too, and who
 * reads the old one read it before. Its row stays locked until the transaction ends, so this is one of the last writes.
 */
export const raiseGeneration = (strapi: Strapi, keys: readonly string[]): Promise<void> =>
  inTransaction(strapi, async () => {
    const before = await lockRow<Generation>(strapi, 'public-generation', PUBLIC);
    const mark = randomUUID();
    const changes = [...(before?.changes ?? []), { mark, keys }].slice(-KEPT_CHANGES);
    const generation = { mark, changedAt: now(), changes };
    await generations(strapi).updateMany({ where: PUBLIC, data: generation });
    await followers.get(strapi)?.(keys);
    await afterCommit(strapi, () => {
      known.set(strapi, generation);
    });
  });

/** The generation that work is done under. */
const under = new AsyncLocalStorage<Generation>();

/** Does work for which the generation of this moment is the one that is given: what it reads is as new, and is no newer where it is read from a replica. */
export const underGeneration = <Result>(
  generation: Generation,
  work: () => Promise<Result>,
): Promise<Result> => under.run(generation, work);

/** The generation of this moment, where it is known without asking: one process owns a SQLite file (decision 18). */
export const generationAtHand = (strapi: Strapi): Generation | undefined =>
  strapi.db.dialect.client === 'sqlite' ? known.get(strapi) : undefined;

/**
 * The generation of this moment. Where instances share a database it is asked each time, once for all who want to know
 * before the question is put: an answer holds for those who asked before it, and for nobody after.
 */
export async function presentGeneration(strapi: Strapi): Promise<Generation> {
  const atHand = under.getStore() ?? generationAtHand(strapi);
  if (atHand) return atHand;
  const together = asking.get(strapi) ?? new Together(() => askGeneration(strapi));
  asking.set(strapi, together);
  return together.ask();
}

/** The mark as the database has it, or the replica for whoever reads there. */
export async function askMark(strapi: Strapi): Promise<string | undefined> {
  const { tableName } = strapi.db.metadata.get('plugin::newsroom.public-generation');
  const row = await strapi.db.connection(tableName).where(PUBLIC).first<{ mark: string } | undefined>('mark');
  return row?.mark;
}

async function askGeneration(strapi: Strapi): Promise<Generation> {
  const mark = await askMark(strapi);
  const last = known.get(strapi);
  if (last && last.mark === mark) return last;
  const generation = await generations(strapi).findOne({ where: PUBLIC });
  if (!generation) throw new Error('The generation of public answers is not there.');
  // A change of this process that came meanwhile is newer than what was read.
  const present = generationAtHand(strapi) ?? generation;
  known.set(strapi, present);
  return present;
}
