import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from '../measures/parser.mjs';

const run = promisify(execFile);
const ROUNDS = 5;
const SECONDS = 2;

/**
 * A request that is sent over and over: its address, what it says beside, and over how many connections.
 * @typedef {{ url: string, headers?: Record<string, string>, connections?: number }} Target
 */

/**
 * Requests a second that wrk gets answers to.
 * @param {Target} target
 */
async function rateOf({ url, headers = {}, connections = 10 }) {
  const options = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await run('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${SECONDS}s`,
    '--timeout',
    '30s',
    ...options,
    url,
  ]);
  if (/Non-2xx/.test(stdout)) throw new Error(`${url} was refused.\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

/**
 * Requests a second of several targets, asked by turns so that what else the machine does falls on all of them: the median of the rounds.
 * @template {string} Name
 * @param {[Name, Target][]} targets
 * @returns {Promise<Record<Name, number>>}
 */
export async function ratesOf(targets) {
  /** @type {Map<Name, number[]>} */
  const rates = new Map(targets.map(([name]) => [name, []]));
  for (const [, target] of targets) await fetch(target.url);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, target] of targets) rates.get(name)?.push(await rateOf(target));
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries([...rates].map(([name, list]) => [name, median(list)]))
  );
}
