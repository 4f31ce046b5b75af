import {
  READ_HOURS,
  type MostReadAnswer,
  type MostReadQuery,
} from '../../../../../shared/contracts/most-read';
import type { Read } from '../../../domain/most-read/limits';
import { nameTerm } from '../../../domain/search';
import { now } from '../../runtime/editorial-clock';
import type { Strapi } from '../../runtime/strapi';
import { recordsMeant } from '../../stores/names/meant';
import { addReads, forgetReadsBefore, hourOf, mostReadSince } from '../../stores/read-counts';
import { cardsOf } from '../nearby/cards';
import { ReadCounter } from './read-counter';

/** Whether the paper has reads counted; without that there is neither a count nor a list. */
export const countsReads = (strapi: Strapi): boolean => strapi.plugin('newsroom').config<boolean>('mostRead');

const counters = new WeakMap<Strapi, ReadCounter>();

function counterOf(strapi: Strapi): ReadCounter {
  const counter = counters.get(strapi) ?? new ReadCounter();
  counters.set(strapi, counter);
  return counter;
}

/** Counts a read in memory; of which story is looked at when it is written. */
export const countRead = (strapi: Strapi, read: Read): void => {
  counterOf(strapi).count(read, now());
};

/** Writes what this instance counted, and forgets what no list is made of any more. */
export async function writeReads(strapi: Strapi): Promise<void> {
  if (!countsReads(strapi)) return;
  const counter = counterOf(strapi);
  const left = new Map(counter.take());
  const hour = hourOf(now());
  try {
    for (const some of chunked(left)) {
      counter.forgetOthers(some, await addReads(strapi, hour, some));
      for (const article of some.keys()) left.delete(article);
    }
  } finally {
    counter.giveBack(left);
  }
  await forgetReadsBefore(strapi, hour - READ_HOURS.week);
}

/** Stories that are written at once: acts wait as long. */
const CHUNK = 250;

function* chunked(counts: ReadonlyMap<string, number>): Generator<ReadonlyMap<string, number>> {
  const all = [...counts];
  for (let at = 0; at < all.length; at += CHUNK) yield new Map(all.slice(at, at + CHUNK));
}

/** The public stories that were read most. */
export async function mostRead(
  strapi: Strapi,
  { period, column, limit }: MostReadQuery,
): Promise<MostReadAnswer['data']> {
  const meant = await recordsMeant(strapi, { column });
  const terms = meant.flatMap(({ kind, ids }) => ids.map((id) => nameTerm(kind, id)));
  const since = hourOf(now()) - READ_HOURS[period] + 1;
  const read = await mostReadSince(strapi, since, { terms, limit });
  const cards = await cardsOf(
    strapi,
    read.map(({ article }) => article),
  );
  return read.flatMap(({ article, reads }) => {
    const card = cards.get(article);
    return card ? [{ ...card, reads }] : [];
  });
}
