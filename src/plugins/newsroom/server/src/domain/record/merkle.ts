import { createHash } from 'node:crypto';

/*
 * The Merkle tree of RFC 9162, section 2.1 (the one of RFC 6962), over hashes in hex. A leaf is the bytes of one
 * decision's hash; leaf and inner nodes are hashed with different prefixes, so that neither passes for the other.
 */

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

const sha256 = (...parts: Buffer[]): string =>
  createHash('sha256').update(Buffer.concat(parts)).digest('hex');
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Hash of a leaf: SHA-256 of 0x00 and the entry's bytes. */
export const leafHash = (entry: string): string => sha256(LEAF, bytes(entry));

/** Hash of an inner node: SHA-256 of 0x01 and both children. */
export const nodeHash = (left: string, right: string): string => sha256(NODE, bytes(left), bytes(right));

/** Root of a tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT = sha256();

/** All that a tree has to keep in order to grow: the roots of its perfect subtrees, the largest first. */
export interface Frontier {
  size: number;
  peaks: readonly string[];
}

/** A tree without leaves. */
export const EMPTY_TREE: Frontier = { size: 0, peaks: [] };

/** The tree with one entry more. */
export function grow({ size, peaks }: Frontier, entry: string): Frontier {
  const grown = [...peaks];
  let top = leafHash(entry);
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) top = nodeHash(grown.pop() ?? '', top);
  return { size: size + 1, peaks: [...grown, top] };
}

/** Root of a tree. */
export const rootOf = ({ peaks }: Frontier): string =>
  peaks.length === 0 ? EMPTY_ROOT : peaks.reduceRight((right, left) => nodeHash(left, right));

/** Whether the frontier can be one: a peak for each binary digit 1 of its size. */
export const isFrontier = ({ size, peaks }: Frontier): boolean =>
  size.toString(2).replaceAll('0', '').length === peaks.length;

/** What is needed to compute the root from one entry: the siblings on the way up, lowest first. */
export interface InclusionProof {
  /** Place of the entry, from 0. */
  index: number;
  /** Entries in the tree. */
  size: number;
  path: readonly string[];
}

/** Whether the entry is in the tree with this root: the definition of RFC 9162, section 2.1.3.1, read backwards. */
export const isIncluded = (entry: string, proof: InclusionProof, root: string): boolean =>
  proof.index >= 0 && proof.index < proof.size && rootFrom(leafHash(entry), proof) === root;

/** Root that a path leads to; `null` for one that is too long or too short for its place. */
function rootFrom(leaf: string, { index, size, path }: InclusionProof): string | null {
  const sibling = path.at(-1);
  if (size === 1 || sibling === undefined) return size === 1 && sibling === undefined ? leaf : null;
  const left = largestPowerBelow(size);
  const isLeft = index < left;
  const below = isLeft ? { index, size: left } : { index: index - left, size: size - left };
  const hash = rootFrom(leaf, { ...below, path: path.slice(0, -1) });
  if (hash === null) return null;
  return isLeft ? nodeHash(hash, sibling) : nodeHash(sibling, hash);
}

const largestPowerBelow = (size: number): number => 2 ** (size - 1).toString(2).length / 2;

/** A perfect subtree, and the paths of the wanted entries in it. */
interface Subtree {
  leaves: number;
  hash: string;
  paths: Map<number, string[]>;
}

/** Makes the proofs of some entries while all entries stream by once, in their order. */
export class ProofMaker {
  #size = 0;
  readonly #peaks: Subtree[] = [];

  constructor(private readonly wanted: ReadonlySet<number>) {}

  /** Takes the next entry. */
  add(entry: string): void {
    const paths = new Map(this.wanted.has(this.#size) ? [[this.#size, []]] : []);
    this.#peaks.push({ leaves: 1, hash: leafHash(entry), paths });
    this.#size += 1;
    while (this.#peaks.at(-1)?.leaves === this.#peaks.at(-2)?.leaves) this.#joinLast();
  }

  /** The proofs of the wanted entries that came, in their order; nothing can be added afterwards. */
  finish(): InclusionProof[] {
    while (this.#peaks.length > 1) this.#joinLast();
    return [...(this.#peaks[0]?.paths ?? [])].map(([index, path]) => ({ index, size: this.#size, path }));
  }

  #joinLast(): void {
    const [left, right] = this.#peaks.splice(-2);
    if (!left || !right) return;
    left.paths.forEach((path) => path.push(right.hash));
    right.paths.forEach((path) => path.push(left.hash));
    this.#peaks.push({
      leaves: left.leaves + right.leaves,
      hash: nodeHash(left.hash, right.hash),
      paths: new Map([...left.paths, ...right.paths]),
    });
  }
}
