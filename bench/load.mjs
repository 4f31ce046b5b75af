#!/usr/bin/env node
// Lets thousands of stories fall due over several instances while editors work. Says how fast that goes, and fails
// where a story was not published and told of exactly once. `--json` prints one JSON object. Takes some minutes.
import { parseArgs } from 'node:util';
import { signIn } from './app.mjs';
import { openCluster } from './load/cluster.mjs';
import { drain } from './load/drain.mjs';
import { faultsOf, figuresOf } from './load/figures.mjs';
import { describe } from './load/report.mjs';
import { openSite, subscribe } from './load/site.mjs';
import { writeScheduled } from './load/stories.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Stories that fall due at the same moment. */
    stories: { type: 'string', default: '5000' },
    /** Stories that fall due over a minute. */
    spread: { type: 'string', default: '1000' },
    instances: { type: 'string', default: '3' },
    desks: { type: 'string', default: '5' },
    /** Milliseconds between an answer and the next request at a desk. */
    pace: { type: 'string', default: '1000' },
  },
});
const [atOnce, overMinute, instances, desks, pace] = [
  values.stories,
  values.spread,
  values.instances,
  values.desks,
  values.pace,
].map(Number);
const MINUTE = 60_000;
/** @param {string} line */
const say = (line) => (values.json ? process.stderr : process.stdout).write(`${line}\n`);

const site = await openSite();
say(`${atOnce + overMinute} stories …`);
const cluster = await openCluster({
  instances,
  prepare: async (newsroom) => {
    await subscribe(site, newsroom);
    return writeScheduled(newsroom, atOnce + overMinute);
  },
});
try {
  const runs = [
    { name: `${atOnce} at once`, stories: cluster.prepared.slice(0, atOnce), spread: 0 },
    { name: `${overMinute} over a minute`, stories: cluster.prepared.slice(atOnce), spread: MINUTE },
  ];
  const results = [];
  for (const { name, ...plan } of runs.filter(({ stories }) => stories.length > 0)) {
    say(`${name} …`);
    // The tokens of the first boot are old by now.
    const staff = await signIn(cluster.instances[0].address);
    const run = await drain({ ...cluster, site, staff }, { ...plan, desks, pace });
    const result = { name, ...figuresOf(run), faults: faultsOf(run, site) };
    results.push(result);
    say(describe(result));
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
} finally {
  await cluster.close();
  site.close();
}
