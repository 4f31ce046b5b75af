#!/usr/bin/env node
// How fast readers find stories among 100, 10,000 and 100,000, and whether they find all of them; `--postgres` on PostgreSQL, `--stories 10000`
// for fewer, `--json` for a machine. Takes some ten minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newServer } from '../scripts/lib/instances/embedded-postgres.mjs';
import { openApp } from './app.mjs';
import { measureActs } from './measures/acts.mjs';
import { fillSearched, measureSearch } from './measures/search.mjs';

const SIZES = [100, 10_000, 100_000];
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
    stories: { type: 'string', default: '100000' },
  },
});
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-search-'));
const postgres = values.postgres ? await newServer(['shared_buffers=512MB']) : null;
await postgres?.server.start();
try {
  const app = await openApp(path.join(folder, 'data.db'), postgres?.url);
  const sizes = [];
  for (const stories of SIZES.filter((size) => size <= Number(values.stories))) {
    say(`${stories} stories …`);
    await fillSearched(app.strapi, stories);
    const start = performance.now();
    await app.strapi.plugin('newsroom').service('search').rebuild();
    const built = (performance.now() - start) / 1000;
    say(`  indexes made in ${built.toFixed(0)} s`);
    const search = await measureSearch(app, stories);
    const { publish } = await measureActs(app);
    sizes.push({ stories, built, publish, memory: process.memoryUsage().rss / 1e6, ...search });
  }
  await app.close();
  process.stdout.write(values.json ? `${JSON.stringify(sizes)}\n` : sizes.map(describe).join('\n'));
} finally {
  await postgres?.server.stop();
  for (const place of [folder, ...(postgres ? [postgres.folder] : [])])
    rmSync(place, { recursive: true, force: true });
}

/** @param {Awaited<ReturnType<typeof measureSearch>> & { stories: number, built: number, publish: number, memory: number }} size */
function describe({ stories, built, publish, memory, p50, p95, longest, byPhrase }) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  return [
    `${stories} stories, indexes made in ${built.toFixed(0)} s, publish ${ms(publish)}, memory ${memory.toFixed(0)} MB`,
    `  p50 ${ms(p50)}, p95 ${ms(p95)}, longest ${ms(longest)}`,
    ...byPhrase.map(
      (one) =>
        `  ${one.kind.padEnd(8)} ${one.length}  ${String(one.hits).padStart(6)} hits  ${ms(one.p50).padStart(9)}  recall ${one.recall}  precision ${one.precision}`,
    ),
    '',
  ].join('\n');
}
