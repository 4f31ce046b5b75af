import { existsSync } from 'node:fs';
import path from 'node:path';
import { ratesOf } from './rate.mjs';
import { serve, serveFile } from './servers.mjs';

const LIST = '/api/newsroom/articles';
const SLUG = '/api/newsroom/articles/slug/story-7';
const STOCK =
  '/api/stories?pagination[pageSize]=25&sort=publishedAt:desc' +
  '&populate[column][fields]=name&populate[department][fields]=name' +
  '&populate[reporters][fields][0]=name&populate[reporters][fields][1]=kind';
const STOCK_SLUG = '/api/stories?filters[slug]=story-7';

/** Stories that a cursor has passed before its depth is measured, at most. */
const DEEP = 20_000;

/**
 * Requests a second, by what is asked: kept answers, answers that are made each time, a stock type with the same content, and nginx.
 * @typedef {object} ReadPath
 * @property {number} hot
 * @property {number} notModified
 * @property {number} [nginx] where it is installed
 * @property {number} stock
 * @property {number} stockSlug
 * @property {number} cold
 * @property {number} coldDeep
 * @property {number} coldSlug
 * @property {number} megabytes that the process with kept answers takes
 */

/**
 * Measures the public list of 25 and a story by its slug on a database that is filled.
 * @param {{ database: string, folder: string, articles: number }} place
 * @returns {Promise<ReadPath>}
 */
export async function measureReadPath({ database, folder, articles }) {
  const kept = await serve(database);
  const made = await serve(database, { NEWSROOM_CACHE_BYTES: '0' });
  const answer = await fetch(`${kept.base}${LIST}`, { headers: { 'accept-encoding': 'identity' } });
  const etag = answer.headers.get('etag') ?? '';
  const bytes = Buffer.from(await answer.arrayBuffer());
  const nginx = existsSync('/usr/sbin/nginx')
    ? await serveFile(path.join(folder, `nginx-${articles}`), bytes)
    : undefined;
  const deep = await placeAt(made.base, Math.min(articles / 2, DEEP));
  /** @type {['nginx', { url: string }][]} */
  const served = nginx ? [['nginx', { url: nginx.url }]] : [];
  const few = articles > 1000 ? 2 : 10;
  const rates = await ratesOf([
    ['stock', { url: `${made.base}${STOCK}`, connections: few }],
    ['stockSlug', { url: `${made.base}${STOCK_SLUG}`, connections: few }],
    ['cold', { url: `${made.base}${LIST}` }],
    ['coldDeep', { url: `${made.base}${LIST}?pagination[after]=${deep}` }],
    ['coldSlug', { url: `${made.base}${SLUG}` }],
    ['hot', { url: `${kept.base}${LIST}` }],
    ['notModified', { url: `${kept.base}${LIST}`, headers: { 'If-None-Match': etag } }],
    ...served,
  ]);
  const megabytes = await kept.memory();
  await Promise.all([kept.close(), made.close(), nginx?.close()]);
  return { ...rates, megabytes };
}

/**
 * The cursor after so many stories.
 * @param {string} base
 * @param {number} stories
 */
async function placeAt(base, stories) {
  let after = '';
  for (let passed = 0; passed < stories; passed += 100) {
    const url = `${base}${LIST}?pagination[pageSize]=100&pagination[after]=${after}`;
    const { meta } = /** @type {{ meta: { pagination: { next: string | null } } }} */ (
      await (await fetch(url)).json()
    );
    after = meta.pagination.next ?? after;
  }
  return after;
}
