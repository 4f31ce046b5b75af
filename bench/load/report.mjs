/** Faults that are shown of many. */
const SHOWN = 10;

/** @param {number | null} value `null` where nothing was measured */
const ms = (value) => (value === null ? 'none' : `${Math.round(value)} ms`);
/** @param {number} value */
const rate = (value) => `${value.toFixed(1)} a second`;
/** @param {number} value */
const seconds = (value) => `${value.toFixed(1)} s`;

/**
 * The results of a run as a person reads them.
 * @param {ReturnType<typeof import('./figures.mjs').figuresOf> & { name: string, faults: string[] }} results
 */
export function describe({ name, lateness, answerMs, messages, faults, ...run }) {
  return [
    name,
    `  published      ${rate(run.perSecond)}, the last after ${seconds(run.seconds)}`,
    `  lateness       p50 ${ms(lateness.p50)}, p99 ${ms(lateness.p99)}, longest ${ms(lateness.max)}`,
    `  messages       ${rate(messages.perSecond)}, the last after ${seconds(messages.seconds)}`,
    `  editors        ${rate(run.requestsPerSecond)}, answered p50 ${ms(answerMs.p50)}, p95 ${ms(answerMs.p95)}, longest ${ms(answerMs.max)}`,
    `  lost or double ${faults.length}`,
    ...faults.slice(0, SHOWN).map((fault) => `    ${fault}`),
  ].join('\n');
}

/**
 * What a soak finds: the memory of each instance in megabytes of heap, and by how many times it grew.
 * @typedef {object} Soak
 * @property {number} minutes
 * @property {number} requests
 * @property {{ p50: number | null, p95: number | null }} answerMs
 * @property {{ first: number, last: number, growth: number }[]} memory
 * @property {string[]} failures
 */

/**
 * The results of a soak as a person reads them.
 * @param {Soak} results
 */
export function describeSoak({ minutes, requests, answerMs, memory, failures }) {
  const lines = [
    `${minutes} minutes, ${requests} requests, answered p50 ${ms(answerMs.p50)}, p95 ${ms(answerMs.p95)}`,
    ...memory.map(
      ({ first, last, growth }, index) =>
        `  instance ${index + 1}  ${first.toFixed(1)} MB in the first third, ${last.toFixed(1)} MB in the last, ${growth.toFixed(3)} times`,
    ),
    `  failed requests ${failures.length}`,
    ...failures.slice(0, SHOWN).map((failure) => `    ${failure}`),
  ];
  return `${lines.join('\n')}\n`;
}
