import { Attempts } from '../../../src/plugins/newsroom/server/src/services/runtime/access/attempts';

const MINUTE = 60_000;

describe('Attempts', () => {
  it('are counted from the first one on, for five minutes', () => {
    const attempts = new Attempts(5 * MINUTE);
    const take = (minute: number) => attempts.take('a', 2, minute * MINUTE);

    expect([take(0), take(4), take(4.9), take(5), take(5), take(9), take(10)]).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('are given back one by one, or all at once', () => {
    const attempts = new Attempts(5 * MINUTE);
    attempts.take('a', 1, 0);
    attempts.take('b', 1, 0);
    attempts.giveBack('a');
    attempts.forget('b');

    expect([attempts.take('a', 1, 1), attempts.take('b', 1, 1), attempts.take('b', 1, 1)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('cost the same however many accounts are tried at once', () => {
    const attempts = new Attempts(5 * MINUTE);
    const taken = Array.from({ length: 200_000 }, (_, key) => attempts.take(`${key}`, 1, 0));

    expect(taken).not.toContain(false);
  });
});
