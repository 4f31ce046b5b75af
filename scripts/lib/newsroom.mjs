import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inventAccounts, keepAccounts, readAccounts } from './accounts.mjs';
import { loadDemo } from './demo/index.mjs';
import { step } from './progress.mjs';

// Strapi's ES modules cannot be loaded by Node itself; its CommonJS can.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const LOOPBACK = '127.0.0.1';

/**
 * Starts the application; into an empty one the demo is loaded first, and one whose loading was broken off is begun
 * anew. Serves on, or stops when it is loaded. Strapi's own banner is shown only where everything is.
 */
export async function openNewsroom({ serve, verbose }) {
  process.env.LOG_LEVEL ??= 'error';
  const strapi = await step('Starting', load);
  if (await isHalfLoaded(strapi)) {
    await step('Setting a demo aside that was not loaded to its end', () => setAside(strapi));
    return openNewsroom({ serve, verbose });
  }
  if ((await strapi.db.query('admin::user').count()) === 0) {
    await step('Loading the demo', () => fill(strapi));
    await strapi.destroy();
    return openNewsroom({ serve, verbose });
  }
  strapi.config.set('server.logger.startup.enabled', verbose);
  if (serve) await strapi.listen();
  printWelcome(strapi, { serve });
  if (!serve) await strapi.destroy();
}

const load = () => createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` }).load();

/** Whether a demo is being loaded; kept where the demo is, so that it is known whatever ends the loading. */
const markOf = (strapi) => strapi.store({ type: 'core', name: 'newsroom-demo', key: 'loading' });
const isHalfLoaded = (strapi) => markOf(strapi).get({});

/** Loads the demo over HTTP on a port of its own, which nobody outside reaches. */
async function fill(strapi) {
  await markOf(strapi).set({ value: true });
  const accounts = inventAccounts();
  keepAccounts(accounts);
  await listenOnLoopback(strapi);
  await loadDemo(strapi, { base: `http://${LOOPBACK}:${strapi.server.httpServer.address().port}`, accounts });
  await markOf(strapi).delete({});
}

/** Somebody may have worked in it all the same, so it is kept beside. A database that the demo did not make is left to its owner. */
async function setAside(strapi) {
  const { client, connection } = strapi.config.get('database.connection');
  await strapi.destroy();
  if (client !== 'sqlite')
    throw new Error(
      'The demo in this database was not loaded to its end. Empty the database, and start again.',
    );
  const aside = `${connection.filename}.${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(connection.filename + end)) await rename(connection.filename + end, aside + end);
}

const listenOnLoopback = (strapi) => new Promise((resolve) => strapi.server.listen(0, LOOPBACK, resolve));

function printWelcome(strapi, { serve }) {
  const { port } = serve ? strapi.server.httpServer.address() : { port: strapi.config.get('server.port') };
  const base = `http://localhost:${port}`;
  console.log(`\nEditors   ${base}/admin\nSites     ${base}/api/newsroom/articles\n`);
  for (const { kind, role, email, password } of readAccounts()) {
    console.log(`${kind.padEnd(14)} ${email.padEnd(28)} ${password}  ${role}`);
  }
  console.log(serve ? '\nServing; Ctrl+C stops.' : '\nLoaded; `npm start` serves it.');
}
