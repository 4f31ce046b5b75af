import type { Site } from '../checker/arrivals';
import { grouped } from '../checker/grouped';
import type { Tables } from '../checker/tables';
import type { Traffic } from '../people/traffic';

/** Does some work and writes down how much came through, for `docs/reference/reliability.md`. */
export async function report(
  name: string,
  { journal }: Traffic,
  work: () => Promise<unknown>,
): Promise<void> {
  const start = process.hrtime.bigint();
  await work();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  figure(name, {
    seconds: Math.round(seconds),
    ...journal.tally,
    answers: journal.answers(),
    deeds: journal.deeds('done'),
    unanswered: journal.deeds('unknown'),
  });
}

/** Writes down what the record and the outgoing table hold in the end. */
export function reportTables(name: string, { decisions, deliveries }: Tables, sites: readonly Site[]): void {
  const byScheduler = decisions.filter(({ actorKind }) => actorKind === 'system');
  figure(`${name}, in the end`, {
    decisions: decisions.length,
    byScheduler: countsOf(byScheduler.map(({ act }) => act)),
    messages: deliveries.length,
    arrivals: sites.reduce((sum, { arrivals }) => sum + arrivals.length, 0),
  });
}

const countsOf = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...grouped(words, (word) => word)].map(([word, { length }]) => [word, length]));

/** Writes a line of figures to the error output, past the reporter of the tests. */
export const figure = (name: string, figures: object): void => {
  process.stderr.write(`${name}: ${JSON.stringify(figures)}\n`);
};
