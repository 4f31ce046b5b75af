#!/usr/bin/env node
// Measures what the newsroom promises about speed; `--json` prints one JSON object. Takes some minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureActs } from './measures/acts.mjs';
import { openApp } from './app.mjs';
import { fillTo } from './fill.mjs';
import { measureLists } from './measures/lists.mjs';
import { measureHostileTexts, measureParser } from './measures/parser.mjs';
import { measureQueue } from './measures/queue.mjs';
import { describe } from './measures/report.mjs';

const SIZES = [100, 10_000];
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-bench-'));
try {
  say('parser …');
  const parser = measureParser();
  const hostileTexts = measureHostileTexts();
  /** @type {import('./measures/report.mjs').Results['sizes']} */
  const sizes = [];
  const app = await openApp(path.join(folder, 'data.db'));
  for (const articles of SIZES) {
    say(`${articles} articles …`);
    await fillTo(app.strapi, articles);
    sizes.push({ articles, lists: await measureLists(app), acts: await measureActs(app) });
  }
  say('queue …');
  const results = { parser, hostileTexts, sizes, queue: await measureQueue(app) };
  await app.close();
  process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : describe(results));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
