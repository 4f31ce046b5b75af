#!/usr/bin/env node
// A night shift of four persons in four browsers at once, on a built newsroom; fails where a character is lost, and says
// which one: `npm run night-shift -- --minutes 5 --seed 7`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'tests/browser', '--project=night-shift'], {
  stdio: 'inherit',
  env: { ...process.env, NIGHT_SHIFT_MINUTES: values.minutes, NIGHT_SHIFT_SEED: values.seed },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
