import type { PurgeKind } from '../../../../shared/outgoing';
import { EVERYTHING } from '../public-answers/surrogate-keys';

/** A request by which a cache lets go. */
export interface PurgeRequest {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string;
}

/** How caches of a kind are told. */
interface PurgeForm {
  /** Most keys of one request. */
  most: number;
  requestOf: (keys: readonly string[], to: { token: string; feeds: readonly string[] }) => PurgeRequest;
}

const JSON_BODY = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Fastly: purge of surrogate keys in a batch, 256 at most. Cloudflare: purge by cache tags, 30 at most. nginx knows no tags: any
 * purge lets go of all that it has of the newsroom (`deploy/nginx-cache.conf`). WebSub: a hub is told that the feeds changed, and fetches them itself;
 * it may be anybody's, and is given no secret.
 */
export const PURGES: Record<PurgeKind, PurgeForm> = {
  nginx: {
    most: Infinity,
    requestOf: (_, { token }) => ({ method: 'GET', headers: { authorization: `Bearer ${token}` }, body: '' }),
  },
  fastly: {
    most: 256,
    requestOf: (keys, { token }) => ({
      method: 'POST',
      headers: { ...JSON_BODY, 'fastly-key': token },
      body: JSON.stringify({ surrogate_keys: keys }),
    }),
  },
  cloudflare: {
    most: 30,
    requestOf: (keys, { token }) => ({
      method: 'POST',
      headers: { ...JSON_BODY, authorization: `Bearer ${token}` },
      body: JSON.stringify({ tags: keys }),
    }),
  },
  websub: {
    most: Infinity,
    requestOf: (_, { feeds }) => ({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([
        ['hub.mode', 'publish'],
        ...feeds.map((feed): [string, string] => ['hub.url', feed]),
      ]).toString(),
    }),
  },
};

/** Purges of a receiver that wait, and go in one request. */
export interface PurgeBatch<Row> {
  rows: Row[];
  keys: string[];
}

/** The first of the purges that fit into one request together, the oldest first: ten changes of a list are one purge of it. */
export function batchOf<Row>(
  waiting: readonly Row[],
  { keysOf, most }: { keysOf: (row: Row) => readonly string[]; most: number },
): PurgeBatch<Row> {
  const batch: PurgeBatch<Row> = { rows: [], keys: [] };
  for (const row of waiting) {
    const keys = [...new Set([...batch.keys, ...keysOf(row)])];
    if (keys.length > most && batch.rows.length > 0) break;
    batch.rows.push(row);
    batch.keys = keys;
  }
  return batch.keys.includes(EVERYTHING) ? { ...batch, keys: [EVERYTHING] } : batch;
}
