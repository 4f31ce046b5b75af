#!/usr/bin/env node
// Every check of the repository, from a fresh checkout: one line a step, and the whole output of one that fails.
import { installDependencies } from './lib/npm.mjs';
import { runStep } from './lib/step.mjs';

const STEPS = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types of plugin, host, tests and admin', 'typecheck'],
  ['rooms', 'rooms'],
  ['dead code', 'dead-code'],
  ['build of the plugin', 'build:plugin'],
  ['build of the host', 'build:server'],
  ['build of the admin panel', 'build:admin'],
  ['package as it would be published', 'verify'],
  ['unit tests', 'test:unit'],
  ['integration tests on SQLite', 'test:integration'],
  ['integration tests on PostgreSQL', 'test:postgres'],
  ['what breaks, and what is left of it', 'test:faults'],
  ['browser tests', 'test:browser'],
  ['packed plugin in a bare application', 'test:package'],
];

installDependencies();
let passed = 0;
for (const [name, script] of STEPS) {
  if (!(await runStep(name, script))) break;
  passed += 1;
}
const failed = passed < STEPS.length ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed;
