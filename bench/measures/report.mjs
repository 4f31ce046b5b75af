import { describeSearch } from './search-sizes.mjs';

/**
 * What `npm run bench` finds: MB/s, requests a second, and milliseconds by act and by look at the desk.
 * @typedef {object} Results
 * @property {ReturnType<typeof import('./parser.mjs').measureParser>} parser
 * @property {Record<string, number>} hostileTexts seconds by name
 * @property {{ articles: number, readPath: import('../read-path/measure.mjs').ReadPath, acts: Record<string, number> }[]} sizes
 * @property {ReturnType<typeof import('./ratios.mjs').ratiosOf>} ratios
 * @property {Record<string, number>} queue
 * @property {import('./search-sizes.mjs').SearchSize[]} searches on SQLite
 * @property {import('./search-sizes.mjs').SearchSize[]} searchesOnPostgres
 */

/** @param {number} value */
const number = (value) => value.toFixed(value < 10 ? 2 : 1).padStart(8);

/** @param {Results['sizes'][number]} size */
const describeSize = ({ articles, readPath: { megabytes, ...rates }, acts }) => [
  `${articles} articles, ${Math.round(megabytes)} MB`,
  ...Object.entries(rates).map(([name, rate]) => `  ${name.padEnd(12)}  ${number(rate)} req/s`),
  ...Object.entries(acts).map(([act, time]) => `  ${act.padEnd(12)}  ${number(time)} ms`),
];

/**
 * The results as a person reads them.
 * @param {Results} results
 */
export function describe({ ratios, parser, hostileTexts, sizes, queue, searches, searchesOnPostgres }) {
  const lines = [`parser          ${number(parser.megabytesPerSecond)} MB/s`];
  for (const [name, seconds] of Object.entries(hostileTexts))
    lines.push(`  ${name.padEnd(22)} ${number(seconds)} s`);
  for (const size of sizes) lines.push('', ...describeSize(size));
  lines.push('', 'ratios');
  for (const [name, ratio] of Object.entries(ratios))
    lines.push(`  ${name.padEnd(22)}  ${ratio === null ? 'not measured' : number(ratio)}`);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (!small || !large) return '';
  lines.push('', `acts with ${large.articles} articles against ${small.articles}`);
  for (const act of Object.keys(small.acts)) {
    lines.push(`  ${act.padEnd(12)}  ${(large.acts[act] / small.acts[act]).toFixed(2)} times`);
  }
  lines.push('', `first page of the desk while 10,000 stories wait`);
  for (const [look, time] of Object.entries(queue)) lines.push(`  ${look.padEnd(22)} ${number(time)} ms`);
  lines.push('', 'searches on SQLite', ...searches.map(describeSearch));
  lines.push('searches on PostgreSQL', ...searchesOnPostgres.map(describeSearch));
  return `${lines.join('\n')}\n`;
}
