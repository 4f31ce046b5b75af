#!/usr/bin/env node
// Measures what the newsroom promises about speed; `--json` prints one JSON object. Takes about forty minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureActs } from './measures/acts.mjs';
import { openApp } from './app.mjs';
import { fillTo } from './fill.mjs';
import { measureHostileTexts, measureParser } from './measures/parser.mjs';
import { measureQueue } from './measures/queue.mjs';
import { ratiosOf } from './measures/ratios.mjs';
import { searchBySize } from './measures/search-sizes.mjs';
import { describe } from './measures/report.mjs';
import { measureReadPath } from './read-path/measure.mjs';
import { ensurePackages } from '../scripts/lib/checks/debian.mjs';

const SIZES = [100, 10_000, 100_000];

/** With how many stories the desk is measured. */
const QUEUED = 10_000;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

ensurePackages(['wrk', 'nginx-light']);
const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-bench-'));
const database = path.join(folder, 'data.db');
try {
  say('parser …');
  const parser = measureParser();
  const hostileTexts = measureHostileTexts();
  /** @type {import('./measures/report.mjs').Results['sizes']} */
  const sizes = [];
  /** @type {Record<string, number>} */
  let queue = {};
  const app = await openApp(database);
  for (const articles of SIZES) {
    say(`${articles} articles …`);
    await fillTo(app.strapi, articles);
    const readPath = await measureReadPath({ database, folder, articles });
    sizes.push({ articles, readPath, acts: await measureActs(app) });
    if (articles === QUEUED) queue = await measureQueue(app);
  }
  await app.close();
  const searches = await searchBySize({ sizes: SIZES, say });
  const onPostgres = await searchBySize({ sizes: SIZES, postgres: true, say });
  const ratios = ratiosOf(Object.fromEntries(sizes.map(({ articles, readPath }) => [articles, readPath])), {
    publish: Object.fromEntries(sizes.map(({ articles, acts }) => [articles, acts.publish ?? NaN])),
    searchP95Ms: { sqlite: searches.at(-1)?.p95 ?? NaN, postgres: onPostgres.at(-1)?.p95 ?? NaN },
  });
  const results = { ratios, parser, hostileTexts, sizes, queue, searches, searchesOnPostgres: onPostgres };
  process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : describe(results));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
