import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = '.newsroom/test-times.json';
/** Where each suite writes the seconds of its files (tests/support/runner/file-times.js). */
const BY_FILE = '.newsroom/test-times';

/** What the steps of a run took, and whether they passed. */
export class Report {
  #start = performance.now();
  #steps = [];
  #passed = 0;
  hasFailed = false;

  constructor() {
    rmSync(BY_FILE, { recursive: true, force: true });
  }

  get passed() {
    return this.#passed;
  }

  /** Takes the result of a step. */
  add({ name, seconds, isOk }) {
    this.#steps.push({ name, seconds: round(seconds) });
    if (isOk) this.#passed += 1;
    else this.hasFailed = true;
  }

  /** Does what prepares the steps, and keeps its time. */
  async time(name, work) {
    const start = performance.now();
    await work();
    this.#steps.push({ name, seconds: round((performance.now() - start) / 1000) });
  }

  /** Writes seconds by step and by file to `.newsroom/test-times.json`. */
  keep() {
    mkdirSync(path.dirname(FILE), { recursive: true });
    writeFileSync(FILE, `${JSON.stringify(this.#whole, null, 2)}\n`);
  }

  /** Prints the same as a table. */
  print() {
    const { steps, files, seconds } = this.#whole;
    for (const row of steps) console.log(line(row));
    for (const [suite, rows] of Object.entries(files)) {
      console.log(`\n${suite}`);
      for (const row of rows) console.log(line(row));
    }
    console.log(`\n${line({ name: 'in all', seconds })}`);
  }

  get #whole() {
    const seconds = round((performance.now() - this.#start) / 1000);
    return { seconds, steps: this.#steps, files: filesBySuite() };
  }
}

const round = (seconds) => Math.round(seconds * 10) / 10;
const line = ({ name, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${name}`;

function filesBySuite() {
  if (!existsSync(BY_FILE)) return {};
  const suites = readdirSync(BY_FILE).map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(BY_FILE, file), 'utf8')),
  ]);
  return Object.fromEntries(suites);
}
