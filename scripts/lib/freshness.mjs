import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['config', 'docs', 'src', 'database', 'package-lock.json', 'tsconfig.json'];
const LEFT_OUT = new Set(['node_modules', 'dist']);
const RESULTS = [
  'dist/build/index.html',
  'src/plugins/newsroom/dist/admin/index.mjs',
  'src/plugins/newsroom/dist/server/index.js',
  'src/plugins/newsroom/dist/help/en/index.html',
];
const STAMP = '.newsroom/build';

function* filesIn(place) {
  if (!statSync(place).isDirectory()) return yield place;
  for (const name of readdirSync(place).sort()) {
    if (!LEFT_OUT.has(name)) yield* filesIn(path.join(place, name));
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const place of SOURCES)
    for (const file of filesIn(place)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether what was built is there and came from the sources as they are. */
export const isFresh = () =>
  [...RESULTS, STAMP].every((file) => existsSync(file)) && readFileSync(STAMP, 'utf8') === fingerprint();

/** Remembers the sources that were just built. */
export function markFresh() {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fingerprint());
}
