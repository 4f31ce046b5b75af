import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @type {{ parsePage: (text: string) => import('../../src/plugins/newsroom/shared/parsed-page').ParsedPage }} */
const { parsePage } = createRequire(import.meta.url)('strapi-plugin-newsroom/cli');

const MEGABYTE = 1_000_000;
const SIZE = 20 * MEGABYTE;
const ROUNDS = 5;

/** Bytes of page text read per second on one core: the demo page, over and over, for 20 MB at a time. */
export function measureParser() {
  const page = readFileSync(new URL('../../demo/page.txt', import.meta.url), 'utf8');
  const text = page.repeat(Math.ceil(SIZE / Buffer.byteLength(page)));
  const megabytes = Buffer.byteLength(text) / MEGABYTE;
  parsePage(text);
  const rates = Array.from({ length: ROUNDS }, () => (megabytes * 1000) / millisecondsFor(text));
  return { megabytesPerSecond: median(rates), rounds: ROUNDS };
}

const CHARACTERS = Array.from('青石县昨日开馆记者王宁通讯员摄（）。，：①5 　');

/** Texts that no paper prints, up to 10 MB: what takes longest to read is among these. */
const HOSTILE_TEXTS = {
  'random short lines': () => randomLines(200_000, 14),
  'lines of brackets': () => `${'（'.repeat(60)}记者）\n\n`.repeat(50_000),
  'brackets with a role': () => `${'（记者）'.repeat(60)}\n`.repeat(13_000),
  'continuation marks': () => '上接第2版\n'.repeat(300_000),
  'captions and credits': () => '图为新馆一角。②2\n王宁摄\n'.repeat(150_000),
  'open brackets': () => '（记者 王宁\n'.repeat(300_000),
  'names without end': () => '记者王宁通讯员李明，'.repeat(330_000),
};

/** Seconds that each hostile text takes, by its name. */
export const measureHostileTexts = () =>
  Object.fromEntries(
    Object.entries(HOSTILE_TEXTS).map(([name, make]) => [name, millisecondsFor(make()) / 1000]),
  );

/** @param {string} text */
function millisecondsFor(text) {
  const start = performance.now();
  parsePage(text);
  return performance.now() - start;
}

/**
 * Lines of up to `longest` characters, the same each time.
 * @param {number} count
 * @param {number} longest
 */
function randomLines(count, longest) {
  let state = 1;
  const below = (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
  const line = () =>
    Array.from({ length: 1 + below(longest) }, () => CHARACTERS[below(CHARACTERS.length)]).join('');
  return Array.from({ length: count }, line).join('\n');
}

/**
 * The middle value; of two middle ones the upper.
 * @param {readonly number[]} values at least one
 */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
