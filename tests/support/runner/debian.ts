import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Says in one line what is to be installed where a program of Debian is missing; nothing is installed during tests. */
export function ensureProgram(program: string, debianPackage: string): void {
  if (existsSync(program)) return;
  throw new Error(`${program} is missing: npm run test:programs ${debianPackage}`);
}

/** Who runs a server that is not to run as root: the user of its package; anybody else runs it as oneself. */
export function unprivileged(user: string): { uid: number; gid: number } | undefined {
  const idOf = (flag: string) => Number(spawnSync('id', [flag, user]).stdout.toString());
  return process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;
}
