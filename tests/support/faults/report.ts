import type { Traffic } from './traffic';

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
    statuses: journal.statuses(),
    deeds: journal.deeds(),
  });
}

/** Writes a line of figures to the error output, past the reporter of the tests. */
export const figure = (name: string, figures: object): void => {
  process.stderr.write(`${name}: ${JSON.stringify(figures)}\n`);
};
