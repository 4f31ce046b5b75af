#!/usr/bin/env node
// Lets many read and search while stories come and go: on one instance with SQLite, on three behind nginx that share a Redis, and on these
// while the Redis is killed. Says how fast that goes, and fails at any error and any answer that an act had replaced before it was asked for.
// `--json` prints one JSON object. Takes about two minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from '../../scripts/lib/checks/debian.mjs';
import { INSTANCE_ENV } from '../../scripts/lib/instances/instance-env.cjs';
import { PATH, signIn, takeAct, writeStory } from '../app.mjs';
import { firstBoot, openCluster } from '../load/cluster.mjs';
import { startInstances, stopInstances } from '../load/instances.mjs';
import { figuresOf, readAndAct } from './mix.mjs';
import { startNginx, startRedis } from './programs.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '15' },
    connections: { type: 'string', default: '50' },
  },
});
const plan = { seconds: Number(values.seconds), connections: Number(values.connections) };

/** Stories that are public at first. */
const STORIES = 30;

/** @param {import('../load/cluster.mjs').Newsroom} newsroom */
async function publishStories({ base, staff }) {
  /** @type {string[]} */
  const stories = [];
  for (let number = 1; number <= STORIES; number += 1) {
    const story = await writeStory(base, staff.author, `${number}号稿件`);
    for (const [name, who] of PATH) await takeAct(base, staff[who], { story, name, version: 1 });
    await takeAct(base, staff.deskHead, { story, name: 'publish', version: 1 });
    stories.push(story);
  }
  return stories;
}

/** @typedef {ReturnType<typeof figuresOf> & { name: string }} Result */

async function onOneInstance() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-reads-'));
  const filename = path.join(folder, 'data.db');
  Object.assign(process.env, INSTANCE_ENV, {
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    DATABASE_FILENAME: filename,
  });
  const { prepared: stories } = await firstBoot(publishStories);
  const instances = await startInstances(1);
  try {
    const [{ address: base }] = instances;
    const { deskHead: token } = await signIn(base);
    return figuresOf(await readAndAct({ base, token, stories }, plan));
  } finally {
    await stopInstances(instances);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<Result[]>} */
async function onThreeInstances() {
  const redis = await startRedis();
  process.env.NEWSROOM_REDIS_URL = redis.url;
  const {
    instances,
    prepared: stories,
    close,
  } = await openCluster({ instances: 3, prepare: publishStories });
  const nginx = await startNginx(instances.map(({ address }) => address));
  try {
    const { deskHead: token } = await signIn(nginx.url);
    const place = { base: nginx.url, token, stories };
    const quiet = figuresOf(await readAndAct(place, plan));
    const broken = figuresOf(
      await readAndAct(
        { ...place, stories: stories.slice(STORIES / 2) },
        { ...plan, inTheMiddle: redis.end },
      ),
    );
    return [
      { name: 'three instances behind nginx, with a Redis', ...quiet },
      { name: 'the same, the Redis killed in the middle', ...broken },
    ];
  } finally {
    await nginx.end();
    await redis.end();
    await close();
  }
}

/** @param {Result} result */
function describe({ name, perSecond, faults, ...by }) {
  const lines = Object.entries(by).map(
    ([asked, { count, p50, p95, max }]) =>
      `  ${asked.padEnd(7)} ${String(count).padStart(7)}  p50 ${ms(p50)}  p95 ${ms(p95)}  longest ${ms(max)}`,
  );
  return [
    `${name}: ${perSecond.toFixed(0)} answers a second, ${faults.length} faults`,
    ...lines,
    ...faults.slice(0, 10),
    '',
  ].join('\n');
}

/** @param {number | null} value */
const ms = (value) => `${(value ?? NaN).toFixed(1)} ms`.padStart(9);

ensurePackages(['redis-server', 'nginx-light']);
const results = [{ name: 'one instance, SQLite', ...(await onOneInstance()) }, ...(await onThreeInstances())];
process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : results.map(describe).join('\n'));
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
