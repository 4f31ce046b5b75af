/** The value that so many percent of the values do not exceed; `null` where there are none. */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil((sorted.length * percent) / 100) - 1, 0)] ?? null;
}

/** What a run came to: how fast, how late, and how long editors waited meanwhile. */
export function figuresOf({ start, sent, published, desks }) {
  const times = published.map(({ committed }) => committed);
  const lateness = published.map((one) => one.lateness);
  const seconds = (Math.max(...times) - start) / 1000;
  const answers = desks.answers.filter((one) => one.start >= start && one.start <= Math.max(...times));
  return {
    stories: published.length,
    seconds,
    perSecond: published.length / seconds,
    lateness: { p50: percentile(lateness, 50), p99: percentile(lateness, 99), max: Math.max(...lateness) },
    requests: answers.length,
    requestsPerSecond: answers.length / seconds,
    answerMs: waits(answers),
    answerMsBy: byName(answers),
    messages: { seconds: (sent - start) / 1000, perSecond: (published.length * 1000) / (sent - start) },
  };
}

const waits = (answers) => {
  const times = answers.map(({ ms }) => ms);
  return { p50: percentile(times, 50), p95: percentile(times, 95), max: Math.max(...times) };
};

const byName = (answers) =>
  Object.fromEntries(
    [...new Set(answers.map(({ name }) => name))].map((name) => [
      name,
      waits(answers.filter((one) => one.name === name)),
    ]),
  );

/** Every story that was not made public exactly once, or told of under exactly one id. */
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
