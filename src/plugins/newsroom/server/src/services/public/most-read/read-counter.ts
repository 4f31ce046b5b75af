import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { LIMITS, networkOf, type Read } from '../../../domain/most-read/limits';

/** So many hashes are remembered at most, whoever sends how much: some 30 MB. */
const MOST_HASHES = 200_000;

/** Of so many stories reads are counted within an hour at most. */
const MOST_STORIES = 5_000;

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const HOUR_LENGTH = 'YYYY-MM-DDTHH'.length;
const SALT_BYTES = 32;

/** Reads of stories within an hour, by documentId. */
type Counts = ReadonlyMap<string, number>;

/**
 * What one instance counts between two writes. Readers are told apart by hashes with a salt that is nowhere but in the memory of this
 * process and is thrown away with its hashes at the end of each day (UTC): nobody can say afterwards who read, or that two reads of two days were one person’s.
 */
export class ReadCounter {
  private day = '';
  private hour = '';
  private salt = Buffer.alloc(0);
  private readonly seen = new LRUCache<string, number>({ max: MOST_HASHES });
  private readonly stories = new Set<string>();
  private counts = new Map<string, number>();

  /** Counts a read at an instant, ISO 8601 in UTC; not one too many. */
  count(read: Read, at: string): void {
    this.begin(at);
    const { article } = read;
    if (!this.stories.has(article) && this.stories.size >= MOST_STORIES) return;
    const keys = LIMITS.map((limit) => ({
      key: this.keyOf(limit.partsOf(withNetwork(read))),
      most: limit.most,
    }));
    if (keys.some(({ key, most }) => (this.seen.get(key) ?? 0) >= most)) return;
    for (const { key } of keys) this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
    this.stories.add(article);
    this.add(article, 1);
  }

  /** What was counted since it was last taken. */
  take(): Counts {
    const taken = this.counts;
    this.counts = new Map();
    return taken;
  }

  /** Takes back what could not be written. */
  giveBack(counts: Counts): void {
    for (const [article, reads] of counts) this.add(article, reads);
  }

  /** Of what was counted only some are stories: the others leave their places to such. */
  forgetOthers(counted: Counts, stories: ReadonlySet<string>): void {
    for (const article of counted.keys()) if (!stories.has(article)) this.stories.delete(article);
  }

  private add(article: string, reads: number): void {
    this.counts.set(article, (this.counts.get(article) ?? 0) + reads);
  }

  private begin(at: string): void {
    const [day, hour] = [at.slice(0, DAY_LENGTH), at.slice(0, HOUR_LENGTH)];
    if (day !== this.day) {
      this.salt = randomBytes(SALT_BYTES);
      this.seen.clear();
    }
    if (hour !== this.hour) this.stories.clear();
    this.day = day;
    this.hour = hour;
  }

  private keyOf(parts: readonly string[]): string {
    return createHash('sha256')
      .update(this.salt)
      .update(JSON.stringify(parts))
      .digest('base64url')
      .slice(0, 16);
  }
}

const withNetwork = (read: Read): Read => ({ ...read, address: networkOf(read.address) });
