#!/usr/bin/env node
// The tests that draw what they try, with a new seed: `npm test` draws by a fixed one. What is found becomes an example.
import { randomInt } from 'node:crypto';
import { spawnSync } from 'node:child_process';

const seed = process.env.RANDOM_SEED ?? String(randomInt(2 ** 31));
console.log(`RANDOM_SEED=${seed} npm run test:random  draws the same again.`);
const drawing = 'tests/(unit|integration/(model|fuzz))/';
const jest = ['jest', '--selectProjects', 'unit', 'sqlite', '--maxWorkers=2', '--testPathPatterns', drawing];
const { status } = spawnSync('npx', jest, {
  stdio: 'inherit',
  env: { ...process.env, RANDOM_SEED: seed },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
