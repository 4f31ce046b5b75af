import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs npm and passes its output on; a failure ends the program with npm's own exit status. */
function npm(...args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the locked dependencies where there are none. */
export function installDependencies() {
  if (existsSync('node_modules/.package-lock.json')) return;
  console.log('Installing the dependencies …');
  npm('ci', '--include=dev', '--no-audit', '--no-fund');
}

/** Runs a script of package.json. */
export const npmRun = (script) => npm('run', script, '--silent');
