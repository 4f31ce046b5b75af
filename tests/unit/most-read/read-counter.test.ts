import { networkOf } from '../../../src/plugins/newsroom/server/src/domain/most-read/limits';
import { ReadCounter } from '../../../src/plugins/newsroom/server/src/services/public/most-read/read-counter';

const DAY = '2026-11-28T10:00:00.000Z';
const read = (article: string, address: string, agent = 'a') => ({ article, address, agent });

describe('Reads that are counted', () => {
  it('are taken once, and come back where they could not be written', () => {
    const counter = new ReadCounter();
    counter.count(read('story', '192.0.2.1'), DAY);
    counter.count(read('story', '192.0.2.2'), DAY);
    const taken = counter.take();
    expect([[...taken], [...counter.take()]]).toEqual([[['story', 2]], []]);
    counter.count(read('story', '192.0.2.3'), DAY);
    counter.giveBack(taken);
    expect([...counter.take()]).toEqual([['story', 3]]);
  });

  it('of a reader count again on another day, as nobody is known any more', () => {
    const counter = new ReadCounter();
    for (const at of [DAY, '2026-11-28T23:59:59.000Z', '2026-11-29T00:00:00.000Z'])
      counter.count(read('story', '192.0.2.1'), at);
    expect([...counter.take()]).toEqual([['story', 2]]);
  });

  it('are of so many stories within an hour, whoever sends what, and those that are none leave their places', () => {
    const counter = new ReadCounter();
    for (let number = 0; number < 6000; number += 1)
      counter.count(read(`none${number}`, `10.0.${number >> 8}.${number & 255}`), DAY);
    const taken = counter.take();
    expect(taken.size).toBe(5000);
    counter.count(read('story', '192.0.2.1'), DAY);
    expect(counter.take().size).toBe(0);
    counter.forgetOthers(taken, new Set());
    counter.count(read('story', '192.0.2.1'), DAY);
    expect([...counter.take()]).toEqual([['story', 1]]);
  });
});

describe('An address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
  ])('%s stands for the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
