'use strict';
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../../..');
const FOLDER = path.join(ROOT, '.newsroom/test-times');

/** Keeps the seconds of each file of a suite, slowest first. */
function keepTimes(suite, files) {
  const rows = [...files]
    .map(([file, ms]) => ({ name: path.relative(ROOT, file), seconds: Math.round(ms / 100) / 10 }))
    .sort((one, other) => other.seconds - one.seconds);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${suite}.json`), JSON.stringify(rows, null, 2));
}

/** A reporter for jest and for Playwright that keeps what each test file took. */
module.exports = class FileTimes {
  #files = new Map();
  #suite = 'browser';

  /** jest: a file has ended. */
  onTestFileResult({ path: file, context }, { perfStats }) {
    this.#suite = context.config.displayName?.name ?? 'tests';
    this.#files.set(file, perfStats.runtime);
  }

  onRunComplete() {
    keepTimes(this.#suite, this.#files);
  }

  /** Playwright: a test has ended. */
  onTestEnd({ location }, { duration }) {
    this.#files.set(location.file, (this.#files.get(location.file) ?? 0) + duration);
  }

  onEnd() {
    keepTimes(this.#suite, this.#files);
  }

  printsToStdio() {
    return false;
  }
};
