import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { send } from '../app.mjs';

const CHUNK = 200;
const LENGTH = 800;
const ROUNDS = 9;
/** How many of the newest stories of a search are compared one by one with the scan, beside their number in all. */
const COMPARED = 500;

/** Phrases of one to eight characters that two stories in five hold, and such that one in two thousand holds. */
const FREQUENT = '智慧停车收费试点';
const RARE = '鲟鳇公交一体运营';
const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8];

const clauses = readFileSync(new URL('../../demo/page.txt', import.meta.url), 'utf8')
  .split(/[\s，。、；：“”（）]+/u)
  .filter((clause) => clause.length > 4);

let asked = 0;

/** @typedef {import('../app.mjs').App} App */
/** @typedef {{ headline: string, paragraphs: string[] }} Text */

/**
 * A pseudo-random number below 1 for a number, the same in every run.
 * @param {number} seed
 */
function random(seed) {
  const mixed = Math.imul((seed ^ 0x9e3779b9) >>> 0, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0) / 2 ** 32;
}

/**
 * The text of a story: clauses of the seed page in an order of its own, and the phrases that are looked for.
 * @param {number} number
 * @returns {Text}
 */
export function textOf(number) {
  const clause = (/** @type {number} */ at) =>
    clauses[Math.floor(random(number * 997 + at) * clauses.length)] ?? '';
  const paragraphs = [];
  for (let length = 0, at = 1; length < LENGTH; at += 4) {
    const paragraph = `${[0, 1, 2, 3].map((next) => clause(at + next)).join('，')}。`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  const words = [random(-number) < 0.4 ? FREQUENT : '', random(-number - 1e6) < 0.0005 ? RARE : ''];
  return { headline: `${clause(0).slice(0, 14)} ${number}`, paragraphs: [...paragraphs, words.join('，')] };
}

/**
 * Published stories up to so many, as rows; what is kept beside story and run is not there.
 * @param {App['strapi']} strapi
 * @param {number} stories
 */
export async function fillSearched(strapi, stories) {
  const knex = strapi.db.connection;
  // Beside them stand stories that acts were measured on.
  const [counted] = await knex('newsroom_articles')
    .whereLike('slug', 'searched-%')
    .whereNull('published_at')
    .count({ rows: 'id' });
  if (Number(counted?.rows) === 0) await fillColumns(knex);
  const isText = strapi.db.dialect.client !== 'sqlite';
  const { definition } = await strapi.db
    .query('plugin::newsroom.policy')
    .findOne({ where: { isDefault: true } });
  for (let first = Number(counted?.rows); first < stories; first += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, stories - first) }, (_, at) => first + at);
    const rows = numbers.map((number) => rowOf(number, isText));
    const runs = rows.map(({ document_id }) => runOf(document_id, definition));
    await knex.transaction(async (trx) => {
      for (const publishedAt of [null, 'first_published_at'])
        await trx.batchInsert(
          'newsroom_articles',
          rows.map((row) => ({ ...row, published_at: publishedAt && row.first_published_at })),
          CHUNK / 4,
        );
      await trx.batchInsert('newsroom_runs', runs, CHUNK / 4);
      const ids = await trx('newsroom_articles')
        .whereIn(
          'document_id',
          rows.map(({ document_id }) => document_id),
        )
        .select('id');
      const links = ids.map(({ id }) => ({ article_id: id, column_id: 1 + (id % COLUMNS) }));
      await trx.batchInsert('newsroom_articles_column_lnk', links, CHUNK);
    });
  }
}

const COLUMNS = 12;

/** @param {import('../fill.mjs').Knex} knex */
async function fillColumns(knex) {
  const rows = Array.from({ length: COLUMNS }, (_, index) => ({
    document_id: randomUUID(),
    name: `栏目${index}`,
  }));
  await knex.batchInsert('newsroom_columns', rows);
}

/**
 * @param {number} number
 * @param {boolean} isText whether the database keeps times as such, and not as numbers
 */
function rowOf(number, isText) {
  const { headline, paragraphs } = textOf(number);
  const at = new Date(Date.UTC(2020, 0, 1) + number * 1_800_000);
  const time = isText ? at : at.getTime();
  return {
    document_id: `s${String(number).padStart(23, '0')}`,
    headline,
    slug: `searched-${number}`,
    body: JSON.stringify(
      paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    ),
    version: 1,
    first_published_at: time,
    created_at: time,
    updated_at: time,
  };
}

/**
 * @param {string} article
 * @param {object} policy
 */
const runOf = (article, policy) => ({
  document_id: randomUUID(),
  article,
  stage: 'approved',
  stage_since: new Date(0).toISOString(),
  publication: 'published',
  round: 1,
  policy: JSON.stringify(policy),
  authors: '[]',
  taken: '[]',
  version: 1,
  digest: '0'.repeat(64),
  is_waiting: false,
});

/**
 * Milliseconds of searches over HTTP, one after the other, for phrases of one to eight characters, and whether they find what a scan of
 * all texts finds. The first search of each phrase counts too.
 * @param {App} app
 * @param {number} stories
 */
export async function measureSearch({ base }, stories) {
  /** @type {Record<string, number[]>} */
  const times = { frequent: [], rare: [] };
  const byPhrase = [];
  for (const [kind, characters] of Object.entries({ frequent: FREQUENT, rare: RARE }))
    for (const length of LENGTHS) {
      const phrase = characters.slice(0, length);
      const own = await timesOf(base, phrase);
      times[kind]?.push(...own);
      const { total, ids } = await foundBy(base, phrase);
      byPhrase.push({
        kind,
        length,
        hits: total,
        p50: quantile(own, 0.5),
        ...compare(ids, total, scan(phrase, stories)),
      });
    }
  const all = Object.values(times).flat();
  return { p50: quantile(all, 0.5), p95: quantile(all, 0.95), longest: Math.max(...all), byPhrase };
}

/**
 * @param {string} base
 * @param {string} phrase
 * @param {string} query
 * @returns {Promise<import('../../src/plugins/newsroom/shared/contracts/search').SearchAnswer>}
 */
const ask = (base, phrase, query = '') => {
  asked += 1;
  // Another last day in each, far off: no answer that is kept is given again.
  const to = new Date(Date.UTC(2100, 0, asked)).toISOString().slice(0, 10);
  return send(`${base}/api/newsroom/search?q=${encodeURIComponent(phrase)}&to=${to}${query}`);
};

/**
 * @param {string} base
 * @param {string} phrase
 */
async function timesOf(base, phrase) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const query of ['', '&sort=best']) {
      const start = performance.now();
      await ask(base, phrase, query);
      times.push(performance.now() - start);
    }
  return times;
}

/**
 * @param {string} base
 * @param {string} phrase
 */
async function foundBy(base, phrase) {
  const ids = [];
  let total = 0;
  for (let page = 1; page <= COMPARED / 100; page += 1) {
    const { data, meta } = await ask(base, phrase, `&pageSize=100&page=${page}`);
    ids.push(...data.map(({ documentId }) => documentId));
    total = meta.pagination.total;
    if (data.length < 100) break;
  }
  return { total, ids };
}

/**
 * Numbers of the stories that hold a phrase, the newest first, by a look at each of them.
 * @param {string} phrase
 * @param {number} stories
 */
function scan(phrase, stories) {
  const numbers = [];
  for (let number = stories - 1; number >= 0; number -= 1) {
    const { headline, paragraphs } = textOf(number);
    if ([headline, ...paragraphs].some((text) => text.includes(phrase))) numbers.push(number);
  }
  return numbers;
}

/**
 * Recall and precision: of all by their number, of the newest one by one.
 * @param {string[]} ids
 * @param {number} total
 * @param {number[]} scanned
 */
function compare(ids, total, scanned) {
  const wanted = new Set(scanned.slice(0, COMPARED).map((number) => `s${String(number).padStart(23, '0')}`));
  const right = ids.filter((id) => wanted.has(id)).length;
  return {
    recall: total < scanned.length ? total / scanned.length : wanted.size ? right / wanted.size : 1,
    precision: total > scanned.length ? scanned.length / total : ids.length ? right / ids.length : 1,
  };
}

/**
 * @param {number[]} values
 * @param {number} share
 */
const quantile = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? NaN;
