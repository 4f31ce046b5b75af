import { actorKey, type Actor } from '../../domain/workflow';
import { digestOf } from '../../domain/article/content';
import { isTwice } from '../runtime/database/said';
import { now } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import { inTransaction, table, type Strapi } from '../runtime/strapi';

/** A request that is to be done once, however often it arrives. */
export interface Sent {
  by: Actor;
  /** Made by the program that sent it. */
  key: string;
  /** What is asked: under the same key nobody may ask for something else. */
  asked: unknown;
}

/** What a request was answered. */
export interface SentAnswer {
  status: number;
  body: unknown;
}

interface SentKeyRow {
  account: string;
  key: string;
  request: string;
  answer: SentAnswer | null;
  at: string;
}

const keys = (strapi: Strapi) => table<SentKeyRow>(strapi, 'sent-key');

/** What the request was answered before, if it was; 409 where something else was asked under its key. */
export async function keptAnswer(strapi: Strapi, sent: Sent): Promise<SentAnswer | null> {
  const { by, key, asked } = sent;
  const row = await keys(strapi).findOne({ where: { account: actorKey(by), key } });
  if (row && row.request !== digestOf(asked)) throw refusal('key_reused');
  return row?.answer ?? null;
}

/**
 * Does what is asked and keeps the answer, both or neither: what is refused leaves no key and may be sent again. Where the
 * same is being done at this moment, the database lets this one wait for how that ends.
 */
export async function doOnce(
  strapi: Strapi,
  sent: Sent,
  work: () => Promise<SentAnswer>,
): Promise<SentAnswer> {
  const { by, key, asked } = sent;
  const account = actorKey(by);
  const keep = async () => {
    await keys(strapi).createMany({ data: [{ account, key, request: digestOf(asked), at: now() }] });
    const answer = await work();
    await keys(strapi).updateMany({ where: { account, key }, data: { answer } });
    return answer;
  };
  try {
    return await inTransaction(strapi, keep);
  } catch (error) {
    const kept = isTwice(error) ? await keptAnswer(strapi, sent) : null;
    if (kept) return kept;
    throw error;
  }
}

/** Forgets answers that were given before an instant. */
export const forgetSentKeys = async (strapi: Strapi, before: string): Promise<number> =>
  (await keys(strapi).deleteMany({ where: { at: { $lt: before } } })).count;
