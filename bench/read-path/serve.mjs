// Serves a filled database in a process of its own: forked with its file; says where, and how much memory it takes when asked. Strapi
// ends it on SIGTERM.
import { loadApp } from '../app.mjs';

const { base } = await loadApp(process.argv[2] ?? '', { hasJobs: false });
process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }));
process.send?.({ base });
