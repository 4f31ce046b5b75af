import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { storyData } from './fill.mjs';

/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const APP = fileURLToPath(new URL('./app', import.meta.url));
const PASSWORD = 'Newsroom-2026';
const CREATE = '/content-manager/collection-types/plugin::newsroom.article';

/** Roles whose holders the acts need; two editors, as one of them wrote the story. */
const STAFF = {
  author: 'newsroom-editor',
  editor: 'newsroom-editor',
  deskHead: 'newsroom-desk-head',
  chiefEditor: 'newsroom-chief-editor',
  proofreader1: 'newsroom-proofreader',
  proofreader2: 'newsroom-proofreader',
  proofreader3: 'newsroom-proofreader',
};

/** Who brings a story from its draft to its publication, in order. */
export const PATH = /** @type {const} */ ([
  ['submit', 'author'],
  ['approve', 'editor'],
  ['approve', 'deskHead'],
  ['approve', 'chiefEditor'],
  ['proof', 'proofreader1'],
  ['proof', 'proofreader2'],
  ['proof', 'proofreader3'],
]);

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {keyof typeof STAFF} Who */
/** @typedef {Record<Who, string>} Tokens of the admin API, by who holds them */
/** @typedef {import('../src/plugins/newsroom/shared/vocabulary').Act} Act */
/** @typedef {import('../src/plugins/newsroom/shared/contracts/acts').ActInput} ActInput */

/**
 * An application that serves on loopback.
 * @typedef {{ strapi: Strapi, base: string, tokens: Tokens, close: () => Promise<void> }} App
 */

/**
 * A Strapi with the newsroom and a stock content type of the same shape.
 * @param {string} database file of a new SQLite database
 * @param {string} [url] of an empty PostgreSQL database, in its place
 * @returns {Promise<App>}
 */
export async function openApp(database, url = '') {
  process.env.BENCH_DATABASE_URL = url;
  const { strapi, base } = await loadApp(database);
  await openStockType(strapi);
  await hireStaff(strapi);
  const tokens = await signIn(base);
  return { strapi, base, tokens, close: () => strapi.destroy() };
}

/**
 * The same application on a database that is there.
 * @param {string} database file of a SQLite database
 * @param {{ hasJobs?: boolean }} [options] whether it works in the background, which only one process on the file may
 */
export async function loadApp(database, { hasJobs = true } = {}) {
  process.env.BENCH_DATABASE = database;
  process.env.NODE_ENV = 'production';
  const strapi = createStrapi({ appDir: APP, distDir: APP });
  await strapi.load();
  if (!hasJobs) await strapi.plugin('newsroom').service('background-jobs').stop();
  return { strapi, base: await listen(strapi) };
}

/**
 * Lets a Strapi listen on a free port of loopback, and says where.
 * @param {Strapi} strapi
 */
export async function listen({ server }) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  return addressOf(server.httpServer);
}

/**
 * Where a server listens.
 * @param {import('node:net').Server} server
 */
export const addressOf = (server) =>
  `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

/** @param {Strapi} strapi */
async function openStockType(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const name of ['story', 'department', 'column', 'writer']) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `api::${name}.${name}.find`, role: role.id } });
  }
}

/** @param {string} who */
const mailOf = (who) => `${who}@example.com`.toLowerCase();

/**
 * Makes everybody's account.
 * @param {Strapi} strapi
 */
export async function hireStaff(strapi) {
  for (const [who, code] of Object.entries(STAFF)) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code } });
    await strapi.service('admin::user').create({
      email: mailOf(who),
      firstname: who,
      password: PASSWORD,
      isActive: true,
      roles: [role.id],
    });
  }
}

/**
 * Everybody's token, good for half an hour.
 * @param {string} base
 */
export async function signIn(base) {
  /** @type {Partial<Tokens>} */
  const tokens = {};
  for (const who of /** @type {Who[]} */ (Object.keys(STAFF))) {
    /** @type {{ data: { accessToken: string } }} */
    const { data } = await send(`${base}/admin/login`, { body: { email: mailOf(who), password: PASSWORD } });
    tokens[who] = data.accessToken;
  }
  return /** @type {Tokens} */ (tokens);
}

/**
 * Sends a request and reads the answer, which is what the caller says; anything but success is an error.
 * @template Answer
 * @param {string} url
 * @param {{ token?: string, body?: object, method?: string }} [request]
 * @returns {Promise<Answer>}
 */
export async function send(url, { token, body, method = body ? 'POST' : 'GET' } = {}) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return JSON.parse(text);
}

/**
 * Writes a story in the Content Manager, and names it.
 * @param {string} base
 * @param {string | undefined} token
 * @param {string} headline
 */
export async function writeStory(base, token, headline) {
  /** @type {{ data: { documentId: string } }} */
  const { data } = await send(`${base}${CREATE}`, { token, body: storyData(headline) });
  return data.documentId;
}

/**
 * Saves fields of a story in the Content Manager.
 * @param {string} base
 * @param {string | undefined} token
 * @param {string} story
 * @param {object} fields with the version that they change
 */
export const saveStory = (base, token, story, fields) =>
  send(`${base}${CREATE}/${story}`, { method: 'PUT', token, body: fields });

/**
 * Takes an act on a story.
 * @param {string} base
 * @param {string | undefined} token
 * @param {{ story: string, name: Act } & Partial<ActInput>} act
 */
export const takeAct = (base, token, { story, name, ...body }) =>
  send(`${base}/newsroom/articles/${story}/acts/${name}`, { token, body });
