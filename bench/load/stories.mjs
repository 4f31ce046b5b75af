import { PATH, saveStory, send, takeAct, writeStory } from '../app.mjs';
import { storyData } from '../fill.mjs';
import { recordAsModel } from './record.mjs';

const IN_PARALLEL = 8;

/** @typedef {import('../app.mjs').Who} Who */

/**
 * Where a request goes, and as whom; the public has no token.
 * @typedef {{ base: string, token?: string }} Place
 */

/**
 * What somebody does to a story, as one request.
 * @typedef {[name: string, who: Who | null, request: (at: Place & { story: string }) => Promise<unknown>]} Step
 */

/**
 * @param {import('../app.mjs').Act} name
 * @param {Who} who
 * @param {() => Partial<import('../app.mjs').ActInput>} [body]
 * @returns {Step}
 */
const actOf = (name, who, body) => [
  name,
  who,
  ({ base, token, story }) => takeAct(base, token, { story, name, version: 2, ...body?.() }),
];

/**
 * @param {string} name
 * @param {Who | null} who
 * @param {(story: string) => string} path
 * @returns {Step}
 */
const readOf = (name, who, path) => [
  name,
  who,
  ({ base, token, story }) => send(base + path(story), { token }),
];

/**
 * What one story asks of the people at a desk, one request after the other.
 * @type {Step[]}
 */
export const WORK = [
  [
    'save',
    'author',
    ({ base, token, story }) => saveStory(base, token, story, { version: 1, kicker: '城区' }),
  ],
  ...PATH.flatMap(([name, who]) => [
    readOf('queue', who, () => '/newsroom/queue'),
    readOf('review', who, (story) => `/newsroom/articles/${story}`),
    ...(name === 'approve' ? [actOf('claim', who)] : []),
    actOf(name, who),
  ]),
];

const WHY = { opinion: '请核对数字。', note: '数字有误。' };
const soon = () => ({ at: new Date(Date.now() + 10_000).toISOString() });

/**
 * What may happen to it afterwards; at the end it is published by its schedule.
 * @type {Step[]}
 */
export const PUBLIC_LIFE = [
  actOf('publish', 'deskHead'),
  readOf('find', null, (story) => `/api/newsroom/articles/${story}`),
  readOf('list', null, () => '/api/newsroom/articles'),
  readOf('history', 'deskHead', (story) => `/newsroom/articles/${story}/history`),
  actOf('withdraw', 'chiefEditor', () => WHY),
  actOf('restore', 'chiefEditor', () => WHY),
  actOf('unpublish', 'deskHead', () => ({ opinion: WHY.opinion })),
  actOf('schedule', 'deskHead', soon),
];

/**
 * So many stories that are signed, read and scheduled for a far day. Another one goes the whole way over HTTP and stays.
 * These are written through the document service, so each has its own text, version and digest, and then get the run of
 * that one with their digest in it; `setTimes` gives them its record, too.
 * @param {import('./cluster.mjs').Newsroom} newsroom
 * @param {number} count
 */
export async function writeScheduled({ strapi, base, staff }, count) {
  const model = await scheduleOne(base, staff);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const write = async () => {
    for (let number = numbers.pop(); number; number = numbers.pop())
      await strapi
        .documents('plugin::newsroom.article')
        .create({ data: storyData(`${number}号稿件`, number) });
  };
  await Promise.all(Array.from({ length: IN_PARALLEL }, write));
  await strapi.db.connection.raw(SIGN_AS_MODEL, [model]);
  const rows = await strapi.db
    .connection('newsroom_runs')
    .where('publication', 'scheduled')
    .whereNot('article', model)
    .select('article');
  return rows.map(({ article }) => article);
}

/**
 * @param {string} base
 * @param {import('../app.mjs').Tokens} staff
 */
async function scheduleOne(base, staff) {
  const story = await writeStory(base, staff.author, '首篇稿件');
  for (const [name, who] of PATH) await takeAct(base, staff[who], { story, name, version: 1 });
  await takeAct(base, staff.deskHead, { story, name: 'schedule', version: 1, at: '2099-01-01T06:00:00' });
  return story;
}

const SIGN_AS_MODEL = `
  update newsroom_runs run set stage = model.stage, publication = model.publication, round = model.round,
    submitter = model.submitter, stage_since = model.stage_since, publication_since = model.publication_since,
    due_at = model.due_at, scheduled_for = model.scheduled_for, authors = model.authors, taken = replace(model.taken::text, model.digest, run.digest)::jsonb,
    schedules = replace(model.schedules::text, model.digest, run.digest)::jsonb
  from newsroom_runs model where model.article = ? and run.stage = 'draft'`;

const SET_TIMES = `
  update newsroom_runs run set due_at = plan.at, scheduled_for = plan.at, schedules = jsonb_set(run.schedules, '{0,at}', to_jsonb(plan.at))
  from unnest($1::text[], $2::text[]) as plan (story, at) where run.article = plan.story`;

/**
 * Moves the publication of stories to other times.
 * @param {import('pg').Client} database
 * @param {string[]} stories
 * @param {number[]} times one for each, in milliseconds of the epoch
 */
export async function setTimes(database, stories, times) {
  const at = times.map((time) => new Date(time).toISOString());
  await recordAsModel(database, new Map(stories.map((story, index) => [story, at[index] ?? ''])));
  await database.query(SET_TIMES, [stories, at]);
}
