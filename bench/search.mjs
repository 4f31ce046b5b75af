#!/usr/bin/env node
// How fast readers find stories among 100, 10,000 and 100,000, and whether they find all of them; `--postgres` on PostgreSQL, `--stories 10000`
// for fewer, `--json` for a machine. Takes some ten minutes.
import { parseArgs } from 'node:util';
import { describeSearch, searchBySize } from './measures/search-sizes.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
    stories: { type: 'string', default: '100000' },
  },
});
const sizes = await searchBySize({
  sizes: [100, 10_000, 100_000].filter((size) => size <= Number(values.stories)),
  postgres: values.postgres,
  say: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(values.json ? `${JSON.stringify(sizes)}\n` : sizes.map(describeSearch).join('\n'));
