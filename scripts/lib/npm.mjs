import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const QUIETLY = ['--no-audit', '--no-fund'];
const [MAJOR] = process.versions.node.split('.').map(Number);

/**
 * How npm installs what the lock file names. better-sqlite3 12 is what Node 20 can load; from Node 24 on it ends the
 * process sooner or later, and its version 13 takes its place.
 */
export const INSTALLS = [
  ['ci', '--include=dev', ...QUIETLY],
  ...(MAJOR >= 24 ? [['install', '--no-save', ...QUIETLY, 'better-sqlite3@13.2.0']] : []),
];

/** Whether the dependencies are there. */
export const isInstalled = () => existsSync('node_modules/.package-lock.json');

/** Installs the locked dependencies where there are none; a failure ends the program with npm's own exit status. */
export function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies …');
  for (const args of INSTALLS) {
    const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) process.exit(status ?? 1);
  }
}
