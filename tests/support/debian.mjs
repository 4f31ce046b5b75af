import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const isThere = (program) => {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Installs the Debian package that holds a program, or says in one line what is to be installed. */
export function ensureProgram(program, debianPackage) {
  if (isThere(program)) return;
  if (process.getuid?.() === 0) {
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' };
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], options);
  }
  if (!isThere(program)) throw new Error(`${program} is missing: apt-get install ${debianPackage}`);
}

/** Who runs a server that refuses to run as root: the user of its package; anybody else runs it as oneself. */
export function unprivileged(user) {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(spawnSync('id', [flag, user]).stdout.toString());
  return { uid: idOf('-u'), gid: idOf('-g') };
}
