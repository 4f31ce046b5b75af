import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const APP = fileURLToPath(new URL('./app', import.meta.url));
const PASSWORD = 'Newsroom-2026';

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

/** A Strapi with the newsroom and a stock content type of the same shape, served on loopback. */
export async function openApp(database) {
  process.env.BENCH_DATABASE = database;
  process.env.NODE_ENV = 'production';
  const strapi = createStrapi({ appDir: APP, distDir: APP });
  await strapi.load();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  await openStockType(strapi);
  await hireStaff(strapi);
  const tokens = await signIn(base);
  return { strapi, base, tokens, close: () => strapi.destroy() };
}

async function openStockType(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const name of ['story', 'department', 'column', 'writer']) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `api::${name}.${name}.find`, role: role.id } });
  }
}

const mailOf = (who) => `${who}@example.com`.toLowerCase();

/** Makes everybody's account. */
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

/** Everybody's token, good for half an hour. */
export async function signIn(base) {
  const tokens = {};
  for (const who of Object.keys(STAFF)) {
    const { data } = await send(`${base}/admin/login`, { body: { email: mailOf(who), password: PASSWORD } });
    tokens[who] = data.accessToken ?? data.token;
  }
  return tokens;
}

/** Sends a request and reads the answer; anything but success ends the run. */
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
