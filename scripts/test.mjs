#!/usr/bin/env node
// Every check of the repository, from a fresh checkout: one line a step, and the whole output of one that fails.
import { ensurePackages } from './lib/checks/debian.mjs';
import { installDependencies } from './lib/npm.mjs';
import { Report } from './lib/checks/report.mjs';
import { runStep } from './lib/checks/step.mjs';

/** What needs no other step, for one core each: the second lane builds what the tests run. */
const LANES = [
  [
    ['lint', 'lint'],
    ['format', 'format:check'],
  ],
  [
    ['build of the plugin', 'build:plugin'],
    ['build of the host', 'build:server'],
    ['build of the admin panel', 'build:admin'],
    ['package as it would be published', 'verify'],
    ['rooms', 'rooms'],
    ['dead code', 'dead-code'],
    ['types of plugin, host, tests, admin and measurements', 'typecheck'],
  ],
];

/** What takes both cores by itself. */
const SUITES = [
  ['unit tests', 'test:unit'],
  ['integration tests on SQLite', 'test:integration'],
  ['integration tests on PostgreSQL', 'test:postgres'],
  ['browser tests', 'test:browser'],
  ['fault tests', 'test:faults'],
  ['packed plugin in a bare application', 'test:package'],
];

const report = new Report();
await report.time('dependencies', () => installDependencies());
await report.time('programs of Debian', () => ensurePackages());
await Promise.all(LANES.map(runAll));
await runAll(SUITES);
report.keep();
if (process.argv.includes('--report')) report.print();
const planned = LANES.flat().length + SUITES.length;
console.log(`${report.passed} passed, ${report.passed < planned ? 1 : 0} failed`);
process.exitCode = report.passed < planned ? 1 : 0;

/** One step after the other, until one fails here or elsewhere. */
async function runAll(steps) {
  for (const step of steps) {
    if (report.hasFailed) return;
    report.add(await runStep(...step));
  }
}
