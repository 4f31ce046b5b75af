// An instance in a process of its own: serves, with its background work, until it is told to stop.
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false }).start();
process.send('serving');
