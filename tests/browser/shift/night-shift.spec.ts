import { expect, takeOutAll, test } from '../newsroom/fixtures';
import { nightShift } from './night-shift';

/** Another number draws another shift; `npm run night-shift` takes one. */
const SEED = 20261128;

/** Two minutes on a quiet machine, four on one that is four times slower. */
const LONGEST_MS = 10 * 60_000;

test('four persons write, return, correct and sign at once, and not one character is lost', async ({
  visit,
  newsroom,
  complaints,
}) => {
  test.setTimeout(LONGEST_MS);
  const { losses, words } = await nightShift(newsroom, visit, { seed: SEED, length: { rounds: 1 } });
  expect(losses).toEqual([]);
  expect(words).toBeGreaterThan(10);
  takeOutAll(complaints, /409|ERR_INTERNET_DISCONNECTED/);
});
