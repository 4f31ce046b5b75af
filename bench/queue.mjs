import { send } from './app.mjs';
import { storyData } from './fill.mjs';
import { median } from './parser.mjs';

const ROUNDS = 15;
const CREATE = '/content-manager/collection-types/plugin::newsroom.article';

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
 */
export async function measureQueue({ strapi, base, tokens }) {
  await putAllIntoReview({ strapi, base, tokens });
  const times = {};
  for (const [look, query] of Object.entries(LOOKS)) times[look] = await timeOf({ base, tokens }, query);
  return times;
}

/** One story goes there as people do it; the others get the same row. */
async function putAllIntoReview({ strapi, base, tokens }) {
  const { data } = await send(`${base}${CREATE}`, { token: tokens.author, body: storyData('queue') });
  const url = `${base}/newsroom/articles/${data.documentId}/acts/submit`;
  await send(url, { token: tokens.author, body: { version: 1 } });
  const knex = strapi.db.connection;
  const like = await knex('newsroom_runs').where({ article: data.documentId }).first();
  const { stage, publication, is_waiting, waits_for, not_for } = like;
  await knex('newsroom_runs').update({ stage, publication, is_waiting, waits_for, not_for, published: null });
}

async function timeOf({ base, tokens }, query) {
  const url = `${base}/newsroom/queue?pageSize=25&${query}`;
  const first = await send(url.replace('LAST', '1'), { token: tokens.editor });
  const last = Math.ceil(first.pagination.total / 25);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { rows } = await send(url.replace('LAST', last), { token: tokens.editor });
    times.push(performance.now() - start);
    if (rows.length === 0) throw new Error(`${query} found nothing.`);
  }
  return median(times);
}
