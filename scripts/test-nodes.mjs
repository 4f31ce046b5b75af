#!/usr/bin/env node
// `npm run test:node` on each version of Node that is supported, or on those that are named, each in a clone with dependencies of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [, , ...NAMED] = process.argv;
const VERSIONS = NAMED.length ? NAMED : ['20.20', '22', '24'];
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const passed = VERSIONS.filter(isPassedOn);
console.log(`passed on Node ${passed.join(', ') || 'none'}, of ${VERSIONS.join(', ')}`);
process.exitCode = passed.length === VERSIONS.length ? 0 : 1;

function isPassedOn(version) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `newsroom-node-${version}-`));
  const node = nodeOf(version);
  console.log(`Node ${version}: ${node}`);
  try {
    execFileSync('git', ['clone', '--quiet', '.', folder]);
    return (
      isRun(folder, node, ['node', 'scripts/install.mjs']) && isRun(folder, node, ['npm', 'run', 'test:node'])
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The path of a Node that npm brings, with the headers of its own beside it. */
function nodeOf(version) {
  const asked = ['exec', '--yes', `--package=${PACKAGE}@${version}`, '--', 'node', '-p', 'process.execPath'];
  return execFileSync('npm', asked, { encoding: 'utf8' }).trim();
}

/** Runs a command on a Node; native modules that are not there ready-made are compiled with its own headers. */
function isRun(cwd, node, [command, ...args]) {
  const bin = path.dirname(node);
  const env = {
    ...process.env,
    PATH: [bin, process.env.PATH].join(path.delimiter),
    npm_config_nodedir: path.dirname(bin),
  };
  return spawnSync(command, args, { cwd, env, stdio: 'inherit' }).status === 0;
}
