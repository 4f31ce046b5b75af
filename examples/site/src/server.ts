import { serve } from '@hono/node-server';
import { appOf } from './app.js';
import { settingsOf } from './settings.js';

const settings = settingsOf(process.env);

/** Whether somebody answers there; the site serves on, and asks again with each page. */
async function isThere(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/newsroom/columns`)).ok;
  } catch {
    return false;
  }
}

const server = serve(
  { fetch: appOf(settings).fetch, hostname: settings.host, port: settings.port },
  (here) => {
    const address = `http://${settings.host}:${here.port}`;
    console.log(`Site      ${address}\nNewsroom  ${settings.newsroom}`);
    process.send?.({ address });
  },
);

if (!(await isThere(settings.newsroom)))
  console.error(
    `\nNo newsroom answers at ${settings.newsroom}. Start one with \`npm run quickstart\`, or name another with NEWSROOM_URL.`,
  );

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
