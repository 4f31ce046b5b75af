import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const CHUNK = 250;
const PARAGRAPHS = 5;
const RELATED = 40;

const sentences = readFileSync(new URL('../demo/page.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.length > 60);

/** @typedef {import('./app.mjs').Strapi} Strapi */
/** @typedef {Strapi['db']['connection']} Knex */

/**
 * A table of stories: its name and that of its column in the tables of links, the column of reporters there, and what
 * only this one has.
 * @typedef {{ table: string, own: string, reporter: string, extra?: object }} Table
 */

/**
 * A story of the length that a county paper prints.
 * @param {string} headline
 * @param {number} [seed] another number, other sentences
 */
export const storyData = (headline, seed = 0) => ({
  headline,
  kicker: '开发区',
  byline: '本报讯(通讯员 张三)',
  contributors: [{ role: 'correspondent', name: '张三' }],
  body: Array.from({ length: PARAGRAPHS }, (_, index) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: sentences[(seed * 3 + index) % sentences.length] }],
  })),
});

/** A keyword of every third story, and one of every two hundredth: as on tag pages. */
export const keywordsOf = (/** @type {number} */ seed) => [
  ['要闻', '民生', '城建'][seed % 3],
  `专题${seed % 200}`,
];

/**
 * The same stories in the newsroom and in the stock type, up to so many in each.
 * @param {Strapi} strapi
 * @param {number} articles
 */
export async function fillTo(strapi, articles) {
  const knex = strapi.db.connection;
  const [count] = await knex('stories').whereNull('published_at').count({ rows: 'id' });
  const there = Number(count?.rows);
  if (there === 0) await fillRelated(knex);
  for (let first = there; first < articles; first += CHUNK) {
    const seeds = Array.from({ length: Math.min(CHUNK, articles - first) }, (_, index) => first + index);
    await fillPair(knex, seeds, { table: 'stories', own: 'story_id', reporter: 'writer_id' });
    const stories = await fillPair(knex, seeds, {
      table: 'newsroom_articles',
      own: 'article_id',
      reporter: 'reporter_id',
      extra: { version: 1, source: 'desk' },
    });
    await fillRecords(strapi, knex, stories);
  }
  // What acts keep beside a story: by what it is found.
  while (!(await strapi.plugin('newsroom').service('search').rebuild())) await delay(1000);
}

/** @param {Knex} knex */
async function fillRelated(knex) {
  for (const table of [
    'departments',
    'columns',
    'writers',
    'newsroom_departments',
    'newsroom_columns',
    'newsroom_reporters',
  ]) {
    const rows = Array.from({ length: RELATED }, (_, index) => ({
      document_id: randomUUID(),
      name: `${table} ${index}`,
      ...(/writers|reporters/.test(table) && { kind: 'correspondent' }),
      ...times(index),
    }));
    await knex.batchInsert(table, rows, CHUNK);
  }
}

/** @param {number} seed */
const times = (seed) => {
  const at = Date.UTC(2025, 0, 1) + seed * 60_000;
  return { created_at: at, updated_at: at, published_at: at };
};

/**
 * Each story twice, as Strapi keeps what is published: the draft, which is returned, and what the public sees.
 * @param {Knex} knex
 * @param {number[]} seeds
 * @param {Table} table
 */
async function fillPair(knex, seeds, { table, own, reporter, extra = {} }) {
  const links = [
    ['column', 'column_id'],
    ['department', 'department_id'],
    ['reporters', reporter],
  ];
  const rows = seeds.flatMap((seed) => {
    const { body, contributors, ...lines } = storyData(
      `${sentences[seed % sentences.length].slice(0, 16)} ${seed}`,
      seed,
    );
    const row = {
      document_id: randomUUID(),
      ...lines,
      slug: `story-${seed}`,
      body: JSON.stringify(body),
      contributors: JSON.stringify(contributors),
      photos: '[]',
      keywords: JSON.stringify(keywordsOf(seed)),
      language: 'zh-Hans',
      ai_origin: 'none',
      ...times(seed),
      first_published_at: times(seed).published_at,
      ...extra,
    };
    return [null, row.published_at].map((published_at) => ({ ...row, published_at }));
  });
  const [{ last }] = await knex(table).max({ last: 'id' });
  const numbered = rows.map((row, index) => ({ id: (last ?? 0) + index + 1, ...row }));
  await knex.transaction(async (trx) => {
    await trx.batchInsert(table, numbered, CHUNK / 10);
    for (const [name, target] of links) {
      const joined = numbered.map(({ id }) => ({
        [own]: id,
        [target]: 1 + (Math.floor(id / 2) % RELATED),
      }));
      await trx.batchInsert(`${table}_${name}_lnk`, joined, CHUNK);
    }
  });
  return numbered.filter((row) => row.published_at === null);
}

/**
 * Runs and versions of the stories, as if each had been written and signed.
 * @param {Strapi} strapi
 * @param {Knex} knex
 * @param {Awaited<ReturnType<typeof fillPair>>} stories
 */
async function fillRecords(strapi, knex, stories) {
  const { definition } = await strapi.db
    .query('plugin::newsroom.policy')
    .findOne({ where: { isDefault: true } });
  const at = new Date(0).toISOString();
  const actor = { actor_kind: 'admin', actor_id: '1', actor_name: 'bench' };
  const digests = stories.map((story) => createHash('sha256').update(story.document_id).digest('hex'));
  const runs = stories.map((story, index) => ({
    document_id: randomUUID(),
    article: story.document_id,
    stage: 'approved',
    stage_since: at,
    publication: 'published',
    round: 1,
    policy: JSON.stringify(definition),
    authors: '["admin:1"]',
    creator: 'admin:1',
    submitter: 'admin:1',
    taken: '[]',
    version: 1,
    digest: digests[index],
    published: JSON.stringify({ version: 1, digest: digests[index] }),
  }));
  const versions = stories.map((story, index) => ({
    document_id: randomUUID(),
    article: story.document_id,
    number: 1,
    digest: digests[index],
    slug: story.slug,
    content: JSON.stringify({ headline: story.headline, body: JSON.parse(story.body) }),
    media_hashes: '{}',
    at,
    ...actor,
  }));
  await knex.batchInsert('newsroom_runs', runs, CHUNK / 10);
  await knex.batchInsert('newsroom_versions', versions, CHUNK / 10);
}
