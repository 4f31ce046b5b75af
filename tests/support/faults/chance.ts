import fc from 'fast-check';

const BLOCK = 1_000;
const LARGEST = 2 ** 31 - 1;

/** Numbers by the seed of the run (`RANDOM_SEED`), without end; what happens at once may take them in another order. */
function* numbers(): Generator<number, never> {
  const { seed } = fc.readConfigureGlobal();
  const any = fc.noBias(fc.nat(LARGEST));
  for (let block = 0; ; block += 1)
    yield* fc.sample(any, { numRuns: BLOCK, ...(seed !== undefined && { seed: seed + block }) });
}

const drawn = numbers();

/** A whole number from `least` on and below `limit`. */
export const numberBetween = (least: number, limit: number): number =>
  least + (drawn.next().value % (limit - least));

/** Any of the items; none where there is none. */
export const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
  items[numberBetween(0, Math.max(items.length, 1))];

/** Whether something happens that does so many times in a hundred. */
export const chance = (percent: number): boolean => numberBetween(0, 100) < percent;
