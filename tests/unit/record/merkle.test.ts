import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  EMPTY_ROOT,
  EMPTY_TREE,
  grow,
  isFrontier,
  isIncluded,
  leafHash,
  nodeHash,
  ProofMaker,
  rootOf,
  type Frontier,
  type InclusionProof,
} from '../../../src/plugins/newsroom/server/src/domain/record/merkle';

/** Entries and roots that implementations of RFC 6962 are tested with; a root for each number of entries. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const treeOf = (entries: readonly string[]): Frontier => entries.reduce(grow, EMPTY_TREE);

function proofsOf(entries: readonly string[], wanted: readonly number[]): InclusionProof[] {
  const maker = new ProofMaker(new Set(wanted));
  entries.forEach((entry) => maker.add(entry));
  return maker.finish();
}

/** Largest power of two below a count of at least 2. */
const splitOf = (count: number): number => {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
};

/** MTH of RFC 9162, section 2.1.1, word for word. */
function rootByDefinition(entries: readonly string[]): string {
  if (entries.length === 0) return EMPTY_ROOT;
  if (entries.length === 1) return leafHash(entries[0] ?? '');
  const k = splitOf(entries.length);
  return nodeHash(rootByDefinition(entries.slice(0, k)), rootByDefinition(entries.slice(k)));
}

/** PATH of RFC 9162, section 2.1.3.1, word for word. */
function pathByDefinition(index: number, entries: readonly string[]): string[] {
  if (entries.length === 1) return [];
  const k = splitOf(entries.length);
  return index < k
    ? [...pathByDefinition(index, entries.slice(0, k)), rootByDefinition(entries.slice(k))]
    : [...pathByDefinition(index - k, entries.slice(k)), rootByDefinition(entries.slice(0, k))];
}

const entry = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 70 });
const placed = entries.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));

describe('A Merkle tree', () => {
  it('without entries has the SHA-256 of nothing as its root', () => {
    expect(rootOf(EMPTY_TREE)).toBe(createHash('sha256').digest('hex'));
  });

  it.each(ROOTS.map((root, index) => [index + 1, root] as const))(
    'of the first %i published test entries has the published root',
    (count, root) => {
      expect(rootOf(treeOf(ENTRIES.slice(0, count)))).toBe(root);
      expect(rootByDefinition(ENTRIES.slice(0, count))).toBe(root);
    },
  );

  it('has the root of the definition, however many entries it grew by', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(rootOf(treeOf(list))).toBe(rootByDefinition(list));
      }),
    );
  });

  it('grows on from a frontier that was kept', () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const kept = JSON.parse(JSON.stringify(treeOf(first))) as Frontier;
        expect(isFrontier(kept)).toBe(true);
        expect(rootOf(second.reduce(grow, kept))).toBe(rootByDefinition([...first, ...second]));
      }),
    );
  });

  it('takes no frontier with a peak too few', () => {
    const { size, peaks } = treeOf(ENTRIES.slice(0, 7));
    expect(isFrontier({ size, peaks: peaks.slice(1) })).toBe(false);
  });
});

describe('An inclusion proof', () => {
  it('of the first of eight published test entries is the published one', () => {
    expect(proofsOf(ENTRIES, [0])).toEqual([
      {
        index: 0,
        size: 8,
        path: [
          '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
          '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
          '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
        ],
      },
    ]);
  });

  it('is the path of the definition, and leads to the root', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const proofs = proofsOf(list, [...list.keys()]);
        expect(proofs.map(({ path }) => path)).toEqual(list.map((_, index) => pathByDefinition(index, list)));
        expect(
          proofs.every((proof) => isIncluded(list[proof.index] ?? '', proof, rootOf(treeOf(list)))),
        ).toBe(true);
      }),
    );
  });

  it('is made for the wanted entries alone', () => {
    expect(proofsOf(ENTRIES, [5, 2, 99]).map(({ index }) => index)).toEqual([2, 5]);
    expect(proofsOf([], [0])).toEqual([]);
  });

  it('proves no other entry', () => {
    fc.assert(
      fc.property(placed, entry, ([list, index], other) => {
        fc.pre(other !== list[index]);
        const proof = proofsOf(list, [index])[0] as InclusionProof;
        expect(isIncluded(other, proof, rootOf(treeOf(list)))).toBe(false);
      }),
    );
  });

  it('proves no other place', () => {
    fc.assert(
      fc.property(placed, fc.nat(80), ([list, index], other) => {
        fc.pre(other !== index);
        const proof = proofsOf(list, [index])[0] as InclusionProof;
        expect(isIncluded(list[index] ?? '', { ...proof, index: other }, rootOf(treeOf(list)))).toBe(false);
      }),
    );
  });

  it('proves nothing with a step more, a step less or a step changed', () => {
    fc.assert(
      fc.property(placed, entry, fc.nat(70), ([list, index], step, at) => {
        const proof = proofsOf(list, [index])[0] as InclusionProof;
        const place = at % (proof.path.length + 1);
        const paths = [
          proof.path.toSpliced(place, 0, step),
          [step, ...proof.path.slice(1)],
          proof.path.slice(1),
        ];
        const root = rootOf(treeOf(list));
        fc.pre(proof.path.length > 0 && !proof.path.includes(step));
        expect(paths.map((path) => isIncluded(list[index] ?? '', { ...proof, path }, root))).toEqual([
          false,
          false,
          false,
        ]);
      }),
    );
  });

  it('does not pass an inner node for an entry', () => {
    const [a, b] = ['aa'.repeat(32), 'bb'.repeat(32)];
    const root = rootOf(treeOf([a, b]));
    expect(isIncluded(leafHash(a) + leafHash(b), { index: 0, size: 1, path: [] }, root)).toBe(false);
  });
});
