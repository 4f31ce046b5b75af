// One instance of the built host, in a process of its own; ends with its parent.
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

process.on('disconnect', () => process.exit());
process.on('message', async (command) => {
  if (command === 'collect') for (let round = 0; round < 2; round += 1, await pause(100)) globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed });
});
await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).start();
process.send?.('ready');
