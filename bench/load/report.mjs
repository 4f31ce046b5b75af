/** Faults that are shown of many. */
const SHOWN = 10;

const ms = (value) => `${Math.round(value)} ms`;
const rate = (value) => `${value.toFixed(1)} a second`;
const seconds = (value) => `${value.toFixed(1)} s`;

/** The results of a run as a person reads them. */
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

/** The results of a soak as a person reads them. */
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
