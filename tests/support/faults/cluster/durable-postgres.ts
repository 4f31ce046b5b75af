import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Client } from 'pg';
import type { TestDatabase } from '../../newsroom';
import { createDatabase } from '../../databases/postgres';

type Command = 'start' | 'stop' | 'crash';

/** A PostgreSQL server that keeps what it acknowledged, and can be ended in every way. */
export class DurablePostgres {
  private constructor(
    readonly url: string,
    readonly owner: ChildProcess,
  ) {}

  /** Initialises and starts a server of its own. */
  static async start(): Promise<DurablePostgres> {
    const owner = fork(path.join(__dirname, 'postgres-process.mjs'), { execArgv: [] });
    const [{ url }] = (await once(owner, 'message')) as [{ url: string }];
    return new DurablePostgres(url, owner);
  }

  /** A new database, which goes with the server. */
  async newDatabase(): Promise<TestDatabase> {
    return { env: { DATABASE_URL: await createDatabase(this.url) }, remove: () => Promise.resolve() };
  }

  /** Starts the server again. */
  restart(): Promise<void> {
    return this.#tell('start');
  }

  /** Ends the server in an orderly way: sessions are cut, what runs is rolled back. */
  shutDown(): Promise<void> {
    return this.#tell('stop');
  }

  /** Ends the server at once, as a power cut does. */
  crash(): Promise<void> {
    return this.#tell('crash');
  }

  /** Cuts every connection but its own, and says how many. */
  async cutConnections(): Promise<number> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    await client.end();
    return rowCount ?? 0;
  }

  /** Ends the server for good and removes its files. */
  async remove(): Promise<void> {
    const end = once(this.owner, 'exit');
    this.owner.disconnect();
    await end;
  }

  async #tell(command: Command): Promise<void> {
    const answer = once(this.owner, 'message');
    this.owner.send(command);
    const [{ failed }] = (await answer) as [{ failed?: string }];
    if (failed !== undefined) throw new Error(`PostgreSQL does not ${command}: ${failed}`);
  }
}
