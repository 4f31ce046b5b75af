/** Parts of a signature, and the least hashes in each. At a similarity of 0.5, 99 of 100 pairs share a part. */
const LENGTH = 16;
const ROWS = 2;

const { imul } = Math;

/** Spreads a 32-bit number over all of its bits (the finaliser of MurmurHash3). */
function spread(number: number): number {
  const first = imul(number ^ (number >>> 16), 0x85ebca6b);
  const second = imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/** A 32-bit hash of a string (FNV-1a over its UTF-16 units). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return spread(hash);
}

/** One seed for each hash function; never changed, or stories that are kept find no others. */
const SEEDS = Uint32Array.from({ length: LENGTH * ROWS }, (_, index) => spread(index + 1));

/**
 * The MinHash signature of a set, in which an item may stand more than once: the more alike two sets are, the more parts of
 * their signatures are the same. Each is a signed 32-bit number, in which its place is mixed in; none for an empty set.
 */
export function signatureOf(items: Iterable<string>): number[] {
  const least = leastHashes(items);
  return least ? Array.from({ length: LENGTH }, (_, place) => partAt(place, least)) : [];
}

const partAt = (place: number, least: Uint32Array): number =>
  least.slice(place * ROWS, (place + 1) * ROWS).reduce((hash, one) => spread(imul(hash, 31) ^ one), place) |
  0;

/** Places, a power of two, in which the last hash of each is remembered: what a text says again and again is hashed once. */
const PLACES = 2 ** 14;

/** The least hash of the items by each hash function; nothing where there are none. A long text has a hundred thousand. */
function leastHashes(items: Iterable<string>): Uint32Array | null {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  const seen = new Uint32Array(PLACES);
  let isEmpty = true;
  for (const item of items) {
    isEmpty = false;
    const hash = hashOf(item);
    const place = hash & (PLACES - 1);
    // The hash 0 is never taken for one that was seen, as places begin with it.
    if (hash !== 0 && seen[place] === hash) continue;
    seen[place] = hash;
    lower(least, hash);
  }
  return isEmpty ? null : least;
}

function lower(least: Uint32Array, hash: number): void {
  for (let index = 0; index < SEEDS.length; index += 1) {
    const one = spread(hash ^ (SEEDS[index] ?? 0));
    if (one < (least[index] ?? 0)) least[index] = one;
  }
}
