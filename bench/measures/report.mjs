/**
 * What `npm run bench` finds: MB/s, requests a second, and milliseconds by act and by look at the desk.
 * @typedef {object} Results
 * @property {ReturnType<typeof import('./parser.mjs').measureParser>} parser
 * @property {Record<string, number>} hostileTexts seconds by name
 * @property {{ articles: number, lists: Lists, acts: Record<string, number> }[]} sizes
 * @property {Record<string, number>} queue
 */
/** @typedef {Awaited<ReturnType<typeof import('./lists.mjs').measureLists>>} Lists */

/** @param {number} value */
const number = (value) => value.toFixed(value < 10 ? 2 : 1).padStart(8);

/**
 * The results as a person reads them.
 * @param {Results} results
 */
export function describe({ parser, hostileTexts, sizes, queue }) {
  const lines = [`parser          ${number(parser.megabytesPerSecond)} MB/s`];
  for (const [name, seconds] of Object.entries(hostileTexts))
    lines.push(`  ${name.padEnd(22)} ${number(seconds)} s`);
  for (const { articles, lists, acts } of sizes) {
    lines.push(
      '',
      `${articles} articles`,
      `  public list   ${number(lists.newsroom)} req/s, stock type ${number(lists.stock)} req/s, ratio ${lists.ratio.toFixed(2)}`,
      ...Object.entries(acts).map(([act, time]) => `  ${act.padEnd(12)}  ${number(time)} ms`),
    );
  }
  const [small, large] = sizes;
  lines.push('', `acts with ${large.articles} articles against ${small.articles}`);
  for (const act of Object.keys(small.acts)) {
    lines.push(`  ${act.padEnd(12)}  ${(large.acts[act] / small.acts[act]).toFixed(2)} times`);
  }
  lines.push('', `first page of the desk, ${large.articles} stories wait`);
  for (const [look, time] of Object.entries(queue)) lines.push(`  ${look.padEnd(22)} ${number(time)} ms`);
  return `${lines.join('\n')}\n`;
}
