import { Together } from '../../../src/plugins/newsroom/server/src/services/runtime/together';

/** Questions that somebody else answers, in their order. */
function questions() {
  const open: ((answer: number) => void)[] = [];
  const failing: ((error: Error) => void)[] = [];
  const together = new Together(
    () =>
      new Promise<number>((resolve, reject) => {
        open.push(resolve);
        failing.push(reject);
      }),
  );
  return { together, open, failing };
}

describe('A question that many put together', () => {
  it('is answered once for all who asked while another one was under way, and not by that one', async () => {
    const { together, open } = questions();
    const first = together.ask();
    const later = [together.ask(), together.ask()];
    expect(open.length).toBe(1);
    open[0]?.(1);
    expect(await first).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(open.length).toBe(2);
    open[1]?.(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
  });

  it('is put again after one that failed', async () => {
    const { together, open, failing } = questions();
    const first = together.ask();
    const later = together.ask();
    failing[0]?.(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await new Promise((resolve) => setImmediate(resolve));
    open[1]?.(2);
    expect(await later).toBe(2);
  });
});
