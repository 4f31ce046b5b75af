import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isRoot = (): boolean => process.getuid?.() === 0;

/** Installs the Debian package that holds a program, or says in one line what is to be installed. */
export function ensureProgram(program: string, debianPackage: string): void {
  if (!existsSync(program) && isRoot()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // A new machine has no list of packages yet.
    spawnSync('apt-get', ['update'], { env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { env });
  }
  if (!existsSync(program)) throw new Error(`${program} is missing: apt-get install ${debianPackage}`);
}

/** Who runs a server that is not to run as root: the user of its package; anybody else runs it as oneself. */
export function unprivileged(user: string): { uid: number; gid: number } | undefined {
  const idOf = (flag: string) => Number(spawnSync('id', [flag, user]).stdout.toString());
  return isRoot() ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;
}
