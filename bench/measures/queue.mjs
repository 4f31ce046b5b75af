import { send, takeAct, writeStory } from '../app.mjs';
import { median } from './parser.mjs';

const ROUNDS = 15;
/** @typedef {import('../app.mjs').App} App */
/** @typedef {import('../../src/plugins/newsroom/shared/contracts/queue').QueueAnswer} QueueAnswer */

/** What editors open the desk with, and the dearest ways to look at it. */
const LOOKS = {
  'all, longest first': '',
  'waiting for me': 'scope=mine',
  'for my desk': 'scope=desk',
  'by headline': 'sort=headline',
  'held by nobody': 'holder=nobody',
  'words of the headline': `q=${encodeURIComponent('五星')}`,
  'the last page': 'page=LAST',
};

/**
 * Milliseconds until the first 25 rows and the counts of the desk are there, over HTTP, while every story of the
 * database waits for its first review: the median by look.
 * @param {App} app
 */
export async function measureQueue(app) {
  await putAllIntoReview(app);
  /** @type {Record<string, number>} */
  const times = {};
  for (const [look, query] of Object.entries(LOOKS)) times[look] = await timeOf(app, query);
  return times;
}

/**
 * One story goes there as people do it; the others get the same row.
 * @param {App} app
 */
async function putAllIntoReview({ strapi, base, tokens }) {
  const story = await writeStory(base, tokens.author, 'queue');
  await takeAct(base, tokens.author, { story, name: 'submit', version: 1 });
  const knex = strapi.db.connection;
  const like = await knex('newsroom_runs').where({ article: story }).first();
  const { stage, publication, is_waiting, waits_for, not_for } = like;
  await knex('newsroom_runs').update({ stage, publication, is_waiting, waits_for, not_for, published: null });
}

/**
 * @param {App} app
 * @param {string} query
 */
async function timeOf({ base, tokens }, query) {
  const url = `${base}/newsroom/queue?pageSize=25&${query}`;
  /** @param {number} page @returns {Promise<QueueAnswer>} */
  const read = (page) => send(url.replace('LAST', String(page)), { token: tokens.editor });
  const first = await read(1);
  const last = Math.ceil(first.pagination.total / 25);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { rows } = await read(last);
    times.push(performance.now() - start);
    if (rows.length === 0) throw new Error(`${query} found nothing.`);
  }
  return median(times);
}
