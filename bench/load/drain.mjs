import { setTimeout as delay } from 'node:timers/promises';
import { Desks } from './desk.mjs';
import { setTimes } from './stories.mjs';

/** How long before the first time the desks begin, in milliseconds. */
const LEAD = 5000;
/** How long it takes to write the record of a story, in milliseconds. */
const RECORDING = 3;
/** Without any progress for so long, what is missing counts as lost. */
const PATIENCE = 30_000;
const LOOK = 500;

/** @typedef {import('pg').Client} Database */
/** @typedef {Map<string, number>} Times by story, in milliseconds of the epoch */

/**
 * What became of a story. `committed` and `lateness`, in milliseconds, are `null` where it was not published.
 * @typedef {{ story: string, decisions: number, public: number, committed: number | null }} Row
 * @typedef {Row & { lateness: number | null }} Outcome
 */

/**
 * When the first story fell due, when the last message came, and what happened between.
 * @typedef {{ start: number, sent: number, desks: Desks, published: Outcome[] }} Run
 */

/**
 * Lets stories fall due over a time, while people work at desks and a site is told, until all is done.
 * @param {Omit<import('./cluster.mjs').Cluster, 'prepared'> & { site: import('./site.mjs').Site }} newsroom
 * @param {{ stories: string[], spread: number, desks: number, pace: number }} plan times in milliseconds
 * @returns {Promise<Run>}
 */
export async function drain(newsroom, { stories, spread, desks: count, pace }) {
  const { database, site } = newsroom;
  const start = Date.now() + LEAD + stories.length * RECORDING;
  const due = new Map(stories.map((story, index) => [story, start + (index * spread) / stories.length]));
  await setTimes(database, stories, [...due.values()]);
  const desks = new Desks(newsroom, { pace });
  desks.open(count);
  await until(() => countDone(database, due), stories.length);
  await until(() => stories.filter((story) => site.messages.has(story)).length, stories.length);
  await desks.close();
  return { start, sent: site.last, desks, published: await publicationsOf(database, due) };
}

/**
 * Waits until a count is reached, or does not move any more.
 * @param {() => number | Promise<number>} count
 * @param {number} wanted
 */
async function until(count, wanted) {
  let [seen, moved] = [await count(), Date.now()];
  while (seen < wanted && Date.now() - moved < PATIENCE) {
    await delay(LOOK);
    const present = await count();
    if (present !== seen) [seen, moved] = [present, Date.now()];
  }
}

/**
 * Stories that the scheduler need not look at any more, whatever became of them.
 * @param {Database} database
 * @param {Times} due
 */
async function countDone(database, due) {
  const last = new Date(Math.max(...due.values())).toISOString();
  /** @type {import('pg').QueryResult<{ waiting: number }>} */
  const { rows } = await database.query(
    'select count(*)::int as waiting from newsroom_runs where due_at <= $1',
    [last],
  );
  return due.size - rows[0].waiting;
}

/**
 * What the record and the public say of each story, and when it was committed after its time.
 * @param {Database} database
 * @param {Times} due
 */
async function publicationsOf(database, due) {
  /** @type {import('pg').QueryResult<Row>} */
  const { rows } = await database.query(
    `select due.story, count(decision.id)::int as decisions,
       (select count(*)::int from newsroom_articles where document_id = due.story and published_at is not null) as public,
       max(extract(epoch from pg_xact_commit_timestamp(decision.xmin)) * 1000)::float as committed
     from unnest($1::text[]) as due (story)
     left join newsroom_decisions decision on decision.article = due.story and decision.act = 'publish'
     group by due.story`,
    [[...due.keys()]],
  );
  return rows.map((row) => {
    const at = due.get(row.story);
    return { ...row, lateness: row.committed === null || at === undefined ? null : row.committed - at };
  });
}
