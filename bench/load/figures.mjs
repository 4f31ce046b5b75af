/** @typedef {import('./desk.mjs').Answer} Answer */
/** @typedef {import('./drain.mjs').Run} Run */

/**
 * The value that so many percent of the values do not exceed; `null` where there are none.
 * @param {readonly number[]} values
 * @param {number} percent
 */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil((sorted.length * percent) / 100) - 1, 0)] ?? null;
}

/**
 * What a run came to: how fast, how late, and how long editors waited meanwhile. What was not published is left out.
 * @param {Run} run
 */
export function figuresOf({ start, sent, published, desks }) {
  const times = published.flatMap(({ committed }) => committed ?? []);
  const lateness = published.flatMap((one) => one.lateness ?? []);
  const end = Math.max(start, ...times);
  const seconds = (end - start) / 1000;
  const answers = desks.answers.filter((one) => one.start >= start && one.start <= end);
  return {
    stories: times.length,
    seconds,
    perSecond: times.length / seconds,
    lateness: {
      p50: percentile(lateness, 50),
      p99: percentile(lateness, 99),
      max: percentile(lateness, 100),
    },
    requests: answers.length,
    requestsPerSecond: answers.length / seconds,
    answerMs: waits(answers),
    answerMsBy: byName(answers),
    messages: { seconds: (sent - start) / 1000, perSecond: (times.length * 1000) / (sent - start) },
  };
}

/** @param {readonly Answer[]} answers */
const waits = (answers) => {
  const times = answers.map(({ ms }) => ms);
  return { p50: percentile(times, 50), p95: percentile(times, 95), max: percentile(times, 100) };
};

/** @param {readonly Answer[]} answers */
const byName = (answers) =>
  Object.fromEntries(
    [...new Set(answers.map(({ name }) => name))].map((name) => [
      name,
      waits(answers.filter((one) => one.name === name)),
    ]),
  );

/**
 * Every story that was not made public exactly once, or told of under exactly one id.
 * @param {Run} run
 * @param {import('./site.mjs').Site} site
 */
export const faultsOf = ({ published, desks }, { messages }) => [
  ...published
    .map(({ story, decisions, public: rows }) => ({
      story,
      decisions,
      rows,
      ids: messages.get(story)?.size ?? 0,
    }))
    .filter(({ decisions, rows, ids }) => decisions !== 1 || rows !== 1 || ids !== 1)
    .map((one) => JSON.stringify(one)),
  ...desks.failures,
];
