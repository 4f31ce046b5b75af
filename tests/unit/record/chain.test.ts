import fc from 'fast-check';
import { digestOf } from '../../../src/plugins/newsroom/server/src/domain/article/content';
import {
  GENESIS,
  link,
  type LinkedDecision,
} from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import { aChain, aDecision, chainOf, faultsOf, headOf } from '../../support/record/decisions';

const LENGTH = 6;
const chain = aChain(LENGTH);
const head = headOf(chain);
const place = fc.integer({ min: 0, max: LENGTH - 1 });
const FIELDS = Object.keys(link(aDecision(), GENESIS.hash));

const replaced = (index: number, change: Partial<LinkedDecision>) =>
  chain.map((row, at) => (at === index ? { ...row, ...change } : row));

/** The row as somebody would write it who knows how rows are hashed. */
function forged(index: number, change: Partial<LinkedDecision>): LinkedDecision[] {
  const { hash: _, ...row } = { ...(chain[index] ?? aDecision()), ...change, hash: '' } as LinkedDecision;
  return replaced(index, { ...row, hash: digestOf(row) });
}

describe('A link', () => {
  it('binds the decision to the one before it', () => {
    const linked = link(aDecision(), 'a'.repeat(64));
    expect(linked).toMatchObject({ ...aDecision(), previousHash: 'a'.repeat(64) });
    expect(linked.hash).toBe(digestOf({ ...aDecision(), previousHash: 'a'.repeat(64) }));
  });

  it.each(Object.keys(aDecision()))('has another hash with another %s', (field) => {
    const changed = { ...aDecision(), [field]: 'changed' };
    expect(link(changed, GENESIS.hash).hash).not.toBe(link(aDecision(), GENESIS.hash).hash);
  });
});

describe('The check of a chain', () => {
  it.each([0, 1, 2, LENGTH])('finds nothing in %s good rows', (length) => {
    expect(faultsOf(aChain(length), headOf(aChain(length)))).toEqual([]);
  });

  it('names a changed row and its story', () => {
    expect(faultsOf(replaced(2, { opinion: '不同意。' }), head)).toEqual([
      { sequence: 3, article: 'story-a', fault: 'changed' },
    ]);
  });

  it('names a missing row', () => {
    expect(faultsOf(chain.toSpliced(2, 1), head)).toEqual([
      { sequence: 3, until: 3, article: null, fault: 'missing' },
    ]);
  });

  it('names a gap by its ends', () => {
    expect(faultsOf(chain.toSpliced(1, 3), head)).toEqual([
      { sequence: 2, until: 4, article: null, fault: 'missing' },
    ]);
  });

  it('names missing first rows', () => {
    expect(faultsOf(chain.slice(2), head)).toEqual([
      { sequence: 1, until: 2, article: null, fault: 'missing' },
    ]);
  });

  it('names the row after a forged one', () => {
    expect(faultsOf(forged(2, { opinion: '不同意。' }), head)).toEqual([
      { sequence: 4, article: 'story-b', fault: 'unlinked' },
    ]);
  });

  it('finds a forged last row by the head', () => {
    expect(faultsOf(forged(LENGTH - 1, { actorName: '石磊' }), head)).toEqual([
      { sequence: LENGTH + 1, article: null, fault: 'tail_missing' },
    ]);
  });

  it('finds a tail that was cut off', () => {
    expect(faultsOf(chain.slice(0, 4), head)).toEqual([
      { sequence: 5, article: null, fault: 'tail_missing' },
    ]);
  });

  it('names rows that were added behind the head', () => {
    expect(faultsOf(chain, headOf(chain.slice(0, 4)))).toEqual([
      { sequence: 5, until: 6, article: null, fault: 'appended' },
    ]);
  });

  it('finds an emptied table', () => {
    expect(faultsOf([], head)).toEqual([{ sequence: 1, article: null, fault: 'tail_missing' }]);
  });

  it('names every fault of a chain', () => {
    const rows = replaced(1, { actorName: '石磊' }).toSpliced(3, 1).slice(0, 4);
    expect(faultsOf(rows, head).map(({ sequence, fault }) => [sequence, fault])).toEqual([
      [2, 'changed'],
      [4, 'missing'],
      [6, 'tail_missing'],
    ]);
  });
});

describe('A single mutation of a chain is found', () => {
  it('when any field of any row is changed', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...FIELDS), fc.jsonValue(), (index, field, value) => {
        fc.pre(digestOf(value) !== digestOf({ ...chain[index] }[field as keyof LinkedDecision] ?? null));
        expect(faultsOf(replaced(index, { [field]: value }), head)).not.toEqual([]);
      }),
    );
  });

  it('when any row is forged with a hash that fits', () => {
    fc.assert(
      fc.property(place, fc.string({ minLength: 1 }), (index, opinion) => {
        fc.pre(opinion !== '同意。');
        expect(faultsOf(forged(index, { opinion }), head)).not.toEqual([]);
      }),
    );
  });

  it('when any rows are taken out', () => {
    fc.assert(
      fc.property(fc.subarray(chain, { maxLength: LENGTH - 1 }), (rows) => {
        expect(faultsOf(rows, head)).not.toEqual([]);
      }),
    );
  });

  it('when rows are in another order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: LENGTH, maxLength: LENGTH }), (rows) => {
        fc.pre(rows.some((row, index) => row !== chain[index]));
        expect(faultsOf(rows, head)).not.toEqual([]);
      }),
    );
  });

  it('when any row is there twice', () => {
    fc.assert(
      fc.property(place, (index) => {
        expect(faultsOf(chain.toSpliced(index, 0, ...chain.slice(index, index + 1)), head)).not.toEqual([]);
      }),
    );
  });

  it('when a whole other chain of the same length takes its place', () => {
    const other = chainOf(chain.map(({ sequence }) => aDecision({ sequence, actorName: '石磊' })));
    expect(faultsOf(other, head)).toEqual([{ sequence: LENGTH + 1, article: null, fault: 'tail_missing' }]);
  });
});
