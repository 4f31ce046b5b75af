import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const OUT = path.resolve(import.meta.dirname, '../dist/portal');

/** Most script of the first load, compressed, in bytes: more is slow on a county's lines, and fails the build. */
const MOST_SCRIPT = 200_000;

/** Names in the service worker what it keeps, and weighs the script. */
const afterBuild = {
  name: 'portal-after-build',
  writeBundle(_options, bundle) {
    const files = Object.values(bundle);
    const script = files
      .filter(({ type }) => type === 'chunk')
      .reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    if (script > MOST_SCRIPT)
      throw new Error(`The portal has ${script} bytes of script, compressed; at most are ${MOST_SCRIPT}.`);
    console.log(`The portal has ${script} bytes of script, compressed (at most ${MOST_SCRIPT}).`);
    const kept = [
      ...files.map(({ fileName }) => `./${fileName}`).filter((name) => name !== './index.html'),
      './manifest.webmanifest',
      './icon.svg',
    ];
    const place = path.join(OUT, 'sw.js');
    const index = readFileSync(path.join(OUT, 'index.html'));
    const build = createHash('sha256').update(index).update(kept.join()).digest('hex').slice(0, 12);
    const worker = readFileSync(place, 'utf8');
    writeFileSync(
      place,
      worker.replace("'FILES'", kept.map((name) => `'${name}'`).join(', ')).replace('BUILD', build),
    );
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  esbuild: { jsx: 'automatic' },
  build: { outDir: OUT, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  plugins: [afterBuild],
});
