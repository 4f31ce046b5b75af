#!/usr/bin/env node
// How long others wait while one request is heavy: a public list and a queue, asked every 50 ms. `--postgres` on
// PostgreSQL, `--json` for a machine, `--only WORDS` for requests of that name. Takes a minute or two.
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ask, HEAVY, warmUp } from './heavy.mjs';
import { openNewsroom } from './newsroom.mjs';
import { waitsDuring } from './probe.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

/** @param {import('./probe.mjs').Wait} wait */
const line = ({ p50, p95, max, lost }) =>
  [p50, p95, max].map((value) => String(Math.round(value ?? 0))).join(' / ') +
  (lost ? ` (${lost} lost)` : '');

/** The first answers of a process are slow whatever is asked. */
const WARM_UP = 3_000;

const place = await openNewsroom(values.postgres);
try {
  const results = [];
  await warmUp(place);
  await waitsDuring(place, () => delay(WARM_UP));
  if (!values.json) process.stdout.write('request | status | ms | list p50 / p95 / longest | queue\n');
  for (const { name, prepare, request } of HEAVY.filter((heavy) => heavy.name.includes(values.only))) {
    await prepare?.(place);
    const sent = request(place);
    let status = 0;
    let ms = 0;
    const waits = await waitsDuring(place, async () => {
      const start = performance.now();
      ({ status } = await ask(sent).catch(() => ({ status: 0 })));
      ms = performance.now() - start;
    });
    results.push({ name, status, ms, ...waits });
    if (!values.json)
      process.stdout.write(
        `${name} | ${status} | ${Math.round(ms)} | ${line(waits.list)} | ${line(waits.queue)}\n`,
      );
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
} finally {
  await place.close();
}
