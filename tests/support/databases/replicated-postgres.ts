import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL server, and one that follows it as fast as it is let. */
export class ReplicatedPostgres {
  private constructor(
    private readonly owner: ChildProcess,
    /** The first database of the server that is written to. */
    readonly url: string,
    /** The same database at the server that follows. */
    readonly replicaUrl: string,
    private replica: Client,
  ) {}

  static async start(): Promise<ReplicatedPostgres> {
    const owner = fork(path.join(__dirname, 'replica-process.mjs'), { execArgv: [] });
    const [{ url, replicaUrl }] = (await once(owner, 'message')) as [{ url: string; replicaUrl: string }];
    return new ReplicatedPostgres(owner, url, replicaUrl, await connected(replicaUrl));
  }

  /** The replica stays as it is, whatever is written. */
  async pause(): Promise<void> {
    await this.replica.query('select pg_wal_replay_pause()');
  }

  /** The replica follows again, and has come to where the primary is now. */
  async catchUp(): Promise<void> {
    await this.replica.query('select pg_wal_replay_resume()');
    const primary = await connected(this.url);
    const { rows } = await primary.query<{ place: string }>('select pg_current_wal_lsn() as place');
    await primary.end();
    // Asks until it is there: the server has no way to be told to wait for it.
    while (!(await this.hasCome(rows[0]?.place ?? ''))) continue;
  }

  /** Ends the server that follows: its connections are cut. */
  async stopReplica(): Promise<void> {
    await this.replica.end();
    await this.tell('stop');
  }

  /** Starts the server that follows again. */
  async startReplica(): Promise<void> {
    await this.tell('start');
    this.replica = await connected(this.replicaUrl);
    await this.catchUp();
  }

  async remove(): Promise<void> {
    await this.replica.end();
    const end = once(this.owner, 'exit');
    this.owner.disconnect();
    await end;
  }

  private async hasCome(place: string): Promise<boolean> {
    const { rows } = await this.replica.query<{ has: boolean }>(
      'select pg_last_wal_replay_lsn() >= $1::pg_lsn as has',
      [place],
    );
    return rows[0]?.has === true;
  }

  private async tell(command: 'start' | 'stop'): Promise<void> {
    const answer = once(this.owner, 'message');
    this.owner.send(command);
    await answer;
  }
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
