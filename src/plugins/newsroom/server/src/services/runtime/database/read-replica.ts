import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { replaceMethod } from '../host/host-methods';
import type { Strapi } from '../strapi';
import { limitSilence } from './silent-connections';

/** What knex has of its connections, as far as it is used here. */
interface KnexClient {
  config: Record<string, unknown>;
  acquireConnection: () => Promise<object>;
  releaseConnection: (connection: object) => Promise<void>;
  destroy(): Promise<void>;
}

/** How long the replica may take for a connection or for its state, in ms: the primary makes an answer in less. */
const PATIENCE_MS = 250;

/** For how long it is left alone after it failed, in ms. */
const REST_MS = 500;

/** The connection of one reading, which its queries have one after the other: the driver takes one at a time. */
class Reading {
  /** What still runs when the answer is given, or was refused, goes to the primary. */
  isOver = false;
  private isTaken = false;
  private readonly waiting: (() => void)[] = [];

  constructor(readonly connection: object) {}

  async take(): Promise<object> {
    if (this.isTaken) await new Promise<void>((go) => void this.waiting.push(go));
    this.isTaken = true;
    return this.connection;
  }

  giveBack(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.isTaken = false;
  }
}

/**
 * A copy of the database that follows it and may be behind (`DATABASE_READ_URL`), with a pool of its own. Whoever reads there says first
 * how to know that it has all that it has to have; where it has not, is slow or away, nothing is read from it.
 */
export class ReadReplica {
  /** How many readings it served, for how many it was behind, and how often it was away. */
  readonly counts = { served: 0, behind: 0, away: 0 };
  private readonly client: KnexClient;
  /** All queries of a reading meet one server, which never goes back. */
  private readonly reading = new AsyncLocalStorage<Reading>();
  private restsUntil = 0;
  private isAway = false;

  constructor(
    private readonly strapi: Strapi,
    url: string,
  ) {
    const primary = strapi.db.connection.client as KnexClient;
    this.client = clientLike(primary, url);
    limitSilence(strapi, this.client as never);
    this.lead(primary);
  }

  /** Does work that only reads, on the replica; nothing where it has not all that it has to have. */
  async read<Result>(
    hasAll: () => Promise<boolean>,
    work: () => Promise<Result>,
  ): Promise<{ result: Result } | undefined> {
    const connection = await this.connected();
    if (!connection) return undefined;
    const reading = new Reading(connection);
    try {
      return await this.reading.run(reading, async () =>
        (await this.isFresh(hasAll)) ? { result: await work() } : undefined,
      );
    } catch {
      // Whether it was the replica or the question: the primary says what there is to say.
      return undefined;
    } finally {
      reading.isOver = true;
      void this.client.releaseConnection(connection);
    }
  }

  close(): Promise<void> {
    return this.client.destroy();
  }

  /** Queries of a reading take its connection, all others one of the primary. */
  private lead(primary: KnexClient): void {
    const { acquireConnection, releaseConnection } = primary;
    replaceMethod(primary, 'acquireConnection', () => {
      const reading = this.reading.getStore();
      return reading && !reading.isOver ? reading.take() : acquireConnection.call(primary);
    });
    replaceMethod(primary, 'releaseConnection', async (connection) => {
      const reading = this.reading.getStore();
      if (connection === reading?.connection) reading.giveBack();
      else await releaseConnection.call(primary, connection);
    });
  }

  private async connected(): Promise<object | undefined> {
    if (performance.now() < this.restsUntil) return undefined;
    const acquiring = this.client.acquireConnection();
    return within(acquiring).catch((error: unknown) => {
      acquiring.then((late) => this.client.releaseConnection(late), ignore);
      this.rest(error);
      return undefined;
    });
  }

  private async isFresh(hasAll: () => Promise<boolean>): Promise<boolean> {
    const isFresh = await within(hasAll()).catch((error: unknown) => {
      this.rest(error);
      return undefined;
    });
    if (isFresh === undefined) return false;
    this.isAway = false;
    this.counts[isFresh ? 'served' : 'behind'] += 1;
    return isFresh;
  }

  private rest(error: unknown): void {
    this.counts.away += 1;
    this.restsUntil = performance.now() + REST_MS;
    if (!this.isAway)
      this.strapi.log.warn(`The read replica does not answer, the primary database does: ${String(error)}`);
    this.isAway = true;
  }
}

/** A client with the settings of another one, at another server. */
function clientLike({ config, constructor: Client }: KnexClient, url: string): KnexClient {
  const settings = { ...(config.connection as object), connectionString: url };
  return new (Client as new (config: object) => KnexClient)({ ...config, connection: settings });
}

async function within<Result>(work: Promise<Result>): Promise<Result> {
  const limit = new AbortController();
  const tooLate = delay(PATIENCE_MS, null, { signal: limit.signal }).then(() => {
    throw new Error(`no answer within ${PATIENCE_MS} ms`);
  });
  tooLate.catch(ignore);
  return Promise.race([work, tooLate]).finally(() => {
    limit.abort();
  });
}

const ignore = (): void => undefined;

const replicas = new WeakMap<Strapi, ReadReplica>();

/** The replica of the public's answers; nothing where there is none. */
export const replicaOf = (strapi: Strapi): ReadReplica | undefined => replicas.get(strapi);

/** Connects to the replica that the host has named. */
export function connectReplica(strapi: Strapi): void {
  const url = strapi.plugin('newsroom').config<string>('readReplica');
  if (!url) return;
  if (strapi.db.dialect.client !== 'postgres')
    throw new Error('DATABASE_READ_URL names a replica of PostgreSQL, and DATABASE_URL names no PostgreSQL.');
  replicas.set(strapi, new ReadReplica(strapi, url));
}
