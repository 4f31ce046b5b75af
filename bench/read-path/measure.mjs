import { existsSync } from 'node:fs';
import path from 'node:path';
import { keywordsOf } from '../fill.mjs';
import { ratesOf } from './rate.mjs';
import { serve, serveFile } from './servers.mjs';

const LIST = '/api/newsroom/articles';
const SLUG = '/api/newsroom/articles/slug/story-7';
const STOCK =
  '/api/stories?pagination[pageSize]=25&sort=publishedAt:desc' +
  '&populate[column][fields]=name&populate[department][fields]=name' +
  '&populate[reporters][fields][0]=name&populate[reporters][fields][1]=kind';
const STOCK_SLUG = '/api/stories?filters[slug]=story-7';

const [TAG = '', TOPIC = ''] = keywordsOf(7);
const STOCK_TAG = `${STOCK}&filters[keywords][$contains]=${encodeURIComponent(TAG)}`;

/** What a site would ask a stock type for in the place of related stories: the newest six with a keyword in common, without their texts. */
const STOCK_RELATED =
  '/api/stories?pagination[pageSize]=6&sort=publishedAt:desc&filters[slug][$ne]=story-7&populate[column][fields]=name' +
  ['kicker', 'headline', 'subhead', 'slug', 'firstPublishedAt']
    .map((name, at) => `&fields[${at}]=${name}`)
    .join('') +
  [TAG, TOPIC]
    .map((word, at) => `&filters[$or][${at}][keywords][$contains]=${encodeURIComponent(word)}`)
    .join('');

/** Stories of a page by which the cursor is brought down. */
const STEP = 100;

/**
 * Requests a second, by what is asked: kept answers, answers that are made each time, a stock type with the same content, and nginx.
 * @typedef {object} ReadPath
 * @property {number} hot
 * @property {number} notModified
 * @property {number} [nginx] where it is installed
 * @property {number} stock
 * @property {number} stockSlug
 * @property {number} stockTag
 * @property {number} stockRelated
 * @property {number} cold
 * @property {number} coldDeep
 * @property {number} coldSlug
 * @property {number} coldTag
 * @property {number} coldRelated
 * @property {number} megabytes that the process with kept answers takes
 */

/**
 * Measures the public list of 25, the last one by a cursor, a tag page, a story by its slug and what is related to it on a database that is
 * filled. What is called cold is of an instance that keeps no answer (`NEWSROOM_CACHE_BYTES=0`): each request is read from the database anew.
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
  const deep = await placeAt(made.base, articles - STEP);
  const story = await documentIdOf(made.base);
  /** @type {['nginx', { url: string }][]} */
  const served = nginx ? [['nginx', { url: nginx.url }]] : [];
  const few = articles > 1000 ? 2 : 10;
  const rates = await ratesOf([
    ['stock', { url: `${made.base}${STOCK}`, connections: few }],
    ['stockSlug', { url: `${made.base}${STOCK_SLUG}`, connections: few }],
    ['stockTag', { url: `${made.base}${STOCK_TAG}`, connections: few }],
    ['stockRelated', { url: `${made.base}${STOCK_RELATED}`, connections: few }],
    ['cold', { url: `${made.base}${LIST}` }],
    ['coldDeep', { url: `${made.base}${LIST}?pagination[after]=${deep}` }],
    ['coldSlug', { url: `${made.base}${SLUG}` }],
    ['coldTag', { url: `${made.base}${LIST}?keyword=${encodeURIComponent(TAG)}` }],
    ['coldRelated', { url: `${made.base}${LIST}/${story}/related` }],
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
  for (let passed = 0; passed < stories; passed += STEP) {
    const url = `${base}${LIST}?pagination[pageSize]=${STEP}&pagination[after]=${after}`;
    const { meta } = /** @type {{ meta: { pagination: { next: string | null } } }} */ (
      await (await fetch(url)).json()
    );
    after = meta.pagination.next ?? after;
  }
  return after;
}

/**
 * The story whose slug is asked for.
 * @param {string} base
 */
async function documentIdOf(base) {
  const { data } = /** @type {{ data: { documentId: string } }} */ (
    await (await fetch(`${base}${SLUG}`)).json()
  );
  return data.documentId;
}
