import { send } from '../app.mjs';
import { storyData } from '../fill.mjs';

const CREATE = '/content-manager/collection-types/plugin::newsroom.article';
const IN_PARALLEL = 8;

/** Who brings a story from its draft to its publication, in order. */
const PATH = [
  ['submit', 'author'],
  ['approve', 'editor'],
  ['approve', 'deskHead'],
  ['approve', 'chiefEditor'],
  ['proof', 'proofreader1'],
  ['proof', 'proofreader2'],
  ['proof', 'proofreader3'],
];

/** Writes a story in the Content Manager, and names it. */
export async function write(base, token, headline) {
  const { data } = await send(`${base}${CREATE}`, { token, body: storyData(headline) });
  return data.documentId;
}

/** Saves a story in the Content Manager. */
const save = (base, token, story, body) => send(`${base}${CREATE}/${story}`, { method: 'PUT', token, body });

/** Takes an act. */
const act = (base, token, { story, name, ...body }) =>
  send(`${base}/newsroom/articles/${story}/acts/${name}`, { token, body });

const actOf = (name, who, body) => [
  name,
  who,
  ({ base, token, story }) => act(base, token, { story, name, version: 2, ...body?.() }),
];

const readOf = (name, who, path) => [
  name,
  who,
  ({ base, token, story }) => send(base + path(story), { token }),
];

/** What one story asks of the people at a desk, one request after the other. */
export const WORK = [
  ['save', 'author', ({ base, token, story }) => save(base, token, story, { version: 1, kicker: '城区' })],
  ...PATH.flatMap(([name, who]) => [
    readOf('queue', who, () => '/newsroom/queue'),
    readOf('review', who, (story) => `/newsroom/articles/${story}`),
    ...(name === 'approve' ? [actOf('claim', who)] : []),
    actOf(name, who),
  ]),
];

const WHY = { opinion: '请核对数字。', note: '数字有误。' };
const soon = () => ({ at: new Date(Date.now() + 10_000).toISOString() });

/** What may happen to it afterwards; at the end it is published by its schedule. */
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
 * So many stories that are signed, read and scheduled for a far day. One goes the whole way over HTTP. The others are
 * written through the document service, so each has its own text, version and digest, and then get the run of the
 * first with their digest in it: what is missing of them is the record of their reviews.
 */
export async function writeScheduled({ strapi, base, staff }, count) {
  const model = await scheduleOne(base, staff);
  const numbers = Array.from({ length: count - 1 }, (_, index) => index + 1);
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
    .select('article');
  return rows.map(({ article }) => article);
}

async function scheduleOne(base, staff) {
  const story = await write(base, staff.author, '首篇稿件');
  for (const [name, who] of PATH) await act(base, staff[who], { story, name, version: 1 });
  await act(base, staff.deskHead, { story, name: 'schedule', version: 1, at: '2099-01-01T06:00:00' });
  return story;
}

const SIGN_AS_MODEL = `
  update newsroom_runs run set stage = model.stage, publication = model.publication, round = model.round,
    submitter = model.submitter, stage_since = model.stage_since, publication_since = model.publication_since,
    due_at = model.due_at, taken = replace(model.taken::text, model.digest, run.digest)::jsonb,
    schedules = replace(model.schedules::text, model.digest, run.digest)::jsonb
  from newsroom_runs model where model.article = ? and run.stage = 'draft'`;

const SET_TIMES = `
  update newsroom_runs run set due_at = plan.at, schedules = jsonb_set(run.schedules, '{0,at}', to_jsonb(plan.at))
  from unnest($1::text[], $2::text[]) as plan (story, at) where run.article = plan.story`;

/** Moves the publication of stories to other times. */
export async function setTimes(database, stories, times) {
  await database.query(SET_TIMES, [stories, times.map((time) => new Date(time).toISOString())]);
}
