import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @type {{ parsePage: (text: string) => import('../src/plugins/newsroom/shared/parsed-page').ParsedPage }} */
const { parsePage } = createRequire(import.meta.url)('strapi-plugin-newsroom/cli');

const MEGABYTE = 1_000_000;
const SIZE = 20 * MEGABYTE;
const ROUNDS = 5;

/** Bytes of page text read per second on one core: the demo page, over and over, for 20 MB at a time. */
export function measureParser() {
  const page = readFileSync(new URL('../demo/page.txt', import.meta.url), 'utf8');
  const text = page.repeat(Math.ceil(SIZE / Buffer.byteLength(page)));
  const megabytes = Buffer.byteLength(text) / MEGABYTE;
  parsePage(text);
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    parsePage(text);
    return (megabytes * 1000) / (performance.now() - start);
  });
  return { megabytesPerSecond: median(rates), rounds: ROUNDS };
}

/**
 * The middle value; of two middle ones the upper.
 * @param {readonly number[]} values at least one
 */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
