import { expect, takeOutAll, test } from '../newsroom/fixtures';
import { nightShift } from './night-shift';

/** `npm run night-shift` says for how long, and by which number. */
const { NIGHT_SHIFT_MINUTES = '40', NIGHT_SHIFT_SEED = '1' } = process.env;
const [MINUTES, SEED] = [NIGHT_SHIFT_MINUTES, NIGHT_SHIFT_SEED].map(Number) as [number, number];

/** For the last round of everybody, in milliseconds. */
const CLOSING_MS = 10 * 60_000;

test('a whole night shift loses not one character', async ({ visit, newsroom, complaints }) => {
  test.setTimeout(MINUTES * 60_000 + CLOSING_MS);
  const until = Date.now() + MINUTES * 60_000;
  const { losses, words } = await nightShift(newsroom, visit, { seed: SEED, length: { rounds: 0, until } });
  process.stdout.write(`${words} words of four persons in ${MINUTES} minutes\n`);
  takeOutAll(complaints, /409|ERR_INTERNET_DISCONNECTED/);
  expect(losses).toEqual([]);
});
