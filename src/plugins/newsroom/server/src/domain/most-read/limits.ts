/** A read of a story: what is counted, and what tells readers apart, which is kept nowhere. */
export interface Read {
  article: string;
  address: string;
  agent: string;
}

/** How often what some parts of a read have in common is counted within a day. */
interface Limit {
  partsOf: (read: Read) => string[];
  most: number;
}

/**
 * A reader counts once for a story; an address, behind which a house may be, for five readers of a story and for 300 reads in all. An address is no proof
 * of anything: this keeps one machine from making a story the most read one, and no more.
 */
export const LIMITS: readonly Limit[] = [
  { partsOf: ({ article, address, agent }) => [article, address, agent], most: 1 },
  { partsOf: ({ article, address }) => [article, address], most: 5 },
  { partsOf: ({ address }) => [address], most: 300 },
];

const GROUPS = 8;

/** What of an address is one reader’s: of IPv6 the first half, as who has one address has all of the second half. */
export function networkOf(address: string): string {
  const [four] = /\d+\.\d+\.\d+\.\d+$/.exec(address) ?? [];
  if (four !== undefined) return four;
  const [head = [], tail = []] = address.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: Math.max(0, GROUPS - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, GROUPS / 2).join(':');
}
