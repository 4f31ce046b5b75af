import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How npm installs what the lock file names. */
export const INSTALL = ['ci', '--include=dev', '--no-audit', '--no-fund'];

/** Whether the dependencies are there. */
export const isInstalled = () => existsSync('node_modules/.package-lock.json');

/** Installs the locked dependencies where there are none; a failure ends the program with npm's own exit status. */
export function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies …');
  const { status } = spawnSync('npm', INSTALL, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
