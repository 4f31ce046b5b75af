#!/usr/bin/env node
// Mixed work on several instances for a long time: fails where memory grows or a request does. `--json` prints one
// JSON object.
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signIn } from './app.mjs';
import { openCluster } from './load/cluster.mjs';
import { Desks } from './load/desk.mjs';
import { percentile } from './load/figures.mjs';
import { memoryOf } from './load/instances.mjs';
import { describeSoak } from './load/report.mjs';
import { openSite, subscribe } from './load/site.mjs';
import { PUBLIC_LIFE } from './load/stories.mjs';
import { median } from './measures/parser.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '30' },
    instances: { type: 'string', default: '3' },
    desks: { type: 'string', default: '6' },
    /** Milliseconds between an answer and the next request at a desk. */
    pace: { type: 'string', default: '300' },
  },
});
const [minutes, instances, count, pace] = [values.minutes, values.instances, values.desks, values.pace].map(
  Number,
);
/** How often memory is read in a run; at each tenth reading everybody signs in again. */
const READINGS = 30;
const SIGN_IN = 10;
/** By how much the last third may be above the first. */
const MOST_GROWTH = 1.1;
const MEGABYTE = 2 ** 20;
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Megabytes of heap after a garbage collection, the median of each third of the readings.
 * @param {number[]} readings in bytes
 */
function thirdsOf(readings) {
  const size = Math.floor(readings.length / 3);
  const [first, , last] = [0, 1, 2].map((third) => median(readings.slice(third * size, (third + 1) * size)));
  return { first: first / MEGABYTE, last: last / MEGABYTE, growth: last / first };
}

/**
 * Reads the memory of each instance again and again, while people work.
 * @param {import('./load/cluster.mjs').Cluster} cluster
 */
async function readMemory({ instances: all, staff }) {
  /** @type {number[][]} */
  const readings = all.map(() => []);
  for (let reading = 1; reading <= READINGS; reading += 1) {
    await delay((minutes * 60_000) / READINGS);
    const present = await Promise.all(all.map(memoryOf));
    present.forEach(({ heapUsed }, index) => readings[index].push(heapUsed));
    say(
      `${reading} of ${READINGS}: ${present.map(({ heapUsed }) => Math.round(heapUsed / MEGABYTE)).join(', ')} MB`,
    );
    if (reading % SIGN_IN === 0) Object.assign(staff, await signIn(all[0].address));
  }
  return readings;
}

/**
 * @param {Desks} desks
 * @param {number[][]} readings
 */
function resultsOf({ answers, failures }, readings) {
  const times = answers.map(({ ms }) => ms);
  const answerMs = { p50: percentile(times, 50), p95: percentile(times, 95) };
  return { minutes, requests: times.length, answerMs, memory: readings.map(thirdsOf), failures };
}

const site = await openSite();
const cluster = await openCluster({ instances, prepare: (newsroom) => subscribe(site, newsroom) });
try {
  const desks = new Desks(cluster, { pace, further: PUBLIC_LIFE });
  desks.open(count);
  const readings = await readMemory(cluster);
  await desks.close();
  const results = resultsOf(desks, readings);
  process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : describeSoak(results));
  const isFlat = results.memory.every(({ growth }) => growth <= MOST_GROWTH);
  process.exitCode = isFlat && results.failures.length === 0 ? 0 : 1;
} finally {
  await cluster.close();
  site.close();
}
