import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newServer } from '../../scripts/lib/instances/embedded-postgres.mjs';
import { openApp } from '../app.mjs';
import { measureActs } from './acts.mjs';
import { fillSearched, measureSearch } from './search.mjs';

/**
 * How fast stories are found among so many: seconds in which the indexes were made, milliseconds of a publication, megabytes of the process.
 * @typedef {Awaited<ReturnType<typeof measureSearch>> & { stories: number, built: number, publish: number, memory: number }} SearchSize
 */

/**
 * Searches among each of these numbers of stories, in a database of its own.
 * @param {{ sizes: readonly number[], postgres?: boolean, say: (line: string) => void }} options
 * @returns {Promise<SearchSize[]>}
 */
export async function searchBySize({ sizes, postgres = false, say }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-search-'));
  const server = postgres ? await newServer(['shared_buffers=512MB']) : null;
  await server?.server.start();
  try {
    const app = await openApp(path.join(folder, 'data.db'), server?.url);
    const results = [];
    for (const stories of sizes) {
      say(`searches among ${stories} stories …`);
      results.push(await searchAmong(app, stories));
    }
    await app.close();
    return results;
  } finally {
    await server?.server.stop();
    for (const place of [folder, ...(server ? [server.folder] : [])])
      rmSync(place, { recursive: true, force: true });
  }
}

/** @param {import('../app.mjs').App} app @param {number} stories @returns {Promise<SearchSize>} */
async function searchAmong(app, stories) {
  await fillSearched(app.strapi, stories);
  const start = performance.now();
  await app.strapi.plugin('newsroom').service('search').rebuild();
  const built = (performance.now() - start) / 1000;
  const search = await measureSearch(app, stories);
  const { publish = NaN } = await measureActs(app);
  return { stories, built, publish, memory: process.memoryUsage().rss / 1e6, ...search };
}

/**
 * For people to read.
 * @param {SearchSize} size
 */
export function describeSearch({ stories, built, publish, memory, p50, p95, longest, byPhrase }) {
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
