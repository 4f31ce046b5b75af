// The newsroom of the demo with its admin panel, in a process of its own: says where it serves and who works there.
// WHOLE_DEMO asks for all that `npm run quickstart` loads, not the page alone.
import { createRequire } from 'node:module';
import { inventAccounts } from '../../../scripts/lib/accounts.mjs';
import { loadDemo, loadPage } from '../../../scripts/lib/demo/index.mjs';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const strapi = await createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` }).start();
const address = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
const accounts = inventAccounts();
const load = process.env.WHOLE_DEMO ? loadDemo : loadPage;
await load(strapi, { base: address, accounts });
process.send({ address, accounts });
