#!/usr/bin/env node
// From a fresh checkout to a newsroom with the demo page in it. Only Node's own modules may be imported before
// the dependencies are installed.
import { parseArgs } from 'node:util';
import { isFresh, markFresh } from './lib/freshness.mjs';
import { writeEnvironment } from './lib/environment.mjs';
import { installDependencies, npmRun } from './lib/npm.mjs';

const { values } = parseArgs({ options: { serve: { type: 'boolean', default: true } }, allowNegative: true });

installDependencies();
writeEnvironment();
if (!isFresh()) {
  npmRun('build');
  markFresh();
}
const { openNewsroom } = await import('./lib/newsroom.mjs');
await openNewsroom({ serve: values.serve });
