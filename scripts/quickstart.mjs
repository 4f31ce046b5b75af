#!/usr/bin/env node
// From a fresh checkout to a newsroom with the demo page in it. Only Node's own modules may be imported before
// the dependencies are installed.
import { parseArgs } from 'node:util';
import { isFresh, markFresh } from './lib/freshness.mjs';
import { writeEnvironment } from './lib/environment.mjs';
import { INSTALLS, isInstalled } from './lib/npm.mjs';
import { runNpm, step } from './lib/progress.mjs';

const { values } = parseArgs({
  options: { serve: { type: 'boolean', default: true }, verbose: { type: 'boolean', default: false } },
  allowNegative: true,
});

if (!isInstalled())
  for (const args of INSTALLS) await step('Installing the dependencies', () => runNpm(args, values));
writeEnvironment();
if (!isFresh()) {
  await step('Building the plugin', () => runNpm(['run', 'build:plugin'], values));
  await step('Building the admin panel', () => runNpm(['run', 'build:admin'], values));
  markFresh();
}
// What Node finds old in other people's packages is nothing that could be mended here.
process.noDeprecation = !values.verbose;
const { openNewsroom } = await import('./lib/newsroom.mjs');
await openNewsroom(values);
