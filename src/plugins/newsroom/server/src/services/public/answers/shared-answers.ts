import { createHash } from 'node:crypto';
import type Redis from 'ioredis';
import type { Strapi } from '../../runtime/strapi';
import type { PublicAnswer } from './answer';

/** An answer as it is shared: with the mark under which it is good, and the headers that Strapi gave it. */
export interface SharedAnswer {
  answer: PublicAnswer;
  mark: string;
  headers: Readonly<Record<string, string>>;
}

/** How long an answer stays, as long as with the instances. */
const LONGEST_SECONDS = 300;

/** How long Redis may take, in ms: to make an answer takes hardly longer. */
const PATIENCE_MS = 250;

/** For how long it is left alone after it failed, in ms. */
const REST_MS = 500;

/**
 * Answers that instances make for one another, in a Redis of the host. It says nothing about whether an answer is still good: its mark
 * does, and where Redis is slow, lost or emptied an instance makes its answers itself.
 */
export class SharedAnswers {
  private readonly redis: Promise<Redis>;
  private restsUntil = 0;
  private isAway = false;

  constructor(
    private readonly strapi: Strapi,
    url: string,
  ) {
    this.redis = connect(url);
  }

  async read(url: string): Promise<SharedAnswer | undefined> {
    return this.tried(async (redis) => {
      const packed = await redis.getBuffer(keyOf(url));
      return packed ? unpack(packed) : undefined;
    });
  }

  async write(url: string, shared: SharedAnswer): Promise<void> {
    await this.tried((redis) => redis.set(keyOf(url), pack(shared), 'EX', LONGEST_SECONDS));
  }

  async close(): Promise<void> {
    (await this.redis).disconnect();
  }

  private async tried<Result>(ask: (redis: Redis) => Promise<Result>): Promise<Result | undefined> {
    if (performance.now() < this.restsUntil) return undefined;
    try {
      const result = await ask(await this.redis);
      this.isAway = false;
      return result;
    } catch (error) {
      this.restsUntil = performance.now() + REST_MS;
      if (!this.isAway)
        this.strapi.log.warn(`Redis does not answer, public answers are not shared: ${String(error)}`);
      this.isAway = true;
      return undefined;
    }
  }
}

/** Its client is loaded here, so that a host without Redis does without. */
async function connect(url: string): Promise<Redis> {
  const { Redis: Client } = await import('ioredis');
  const redis = new Client(url, {
    commandTimeout: PATIENCE_MS,
    connectTimeout: 1_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  });
  // Whoever asks hears of it.
  redis.on('error', () => undefined);
  return redis;
}

const keyOf = (url: string): string =>
  `newsroom:answers:${createHash('sha256').update(url).digest('base64url')}`;

const LENGTH_BYTES = 4;

/** What is said of the answer, behind its length, and its bytes. */
function pack({ answer: { body, ...answer }, ...rest }: SharedAnswer): Buffer {
  const said = Buffer.from(JSON.stringify({ ...rest, answer }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(said.length);
  return Buffer.concat([length, said, body]);
}

function unpack(packed: Buffer): SharedAnswer {
  const end = LENGTH_BYTES + packed.readUInt32BE();
  const { answer, ...rest } = JSON.parse(packed.toString('utf8', LENGTH_BYTES, end)) as SharedAnswer;
  return { ...rest, answer: { ...answer, body: packed.subarray(end) } };
}
