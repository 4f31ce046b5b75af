import { once } from 'node:events';
import net from 'node:net';
import type { TestDatabase } from '../newsroom';
import { Instance } from './instance';

/** Several instances of the host on one database. */
export class Newsrooms {
  private constructor(readonly instances: readonly Instance[]) {}

  /** Starts as many instances, one after the other, on a database that a first boot has prepared. */
  static async start(
    database: TestDatabase,
    count: number,
    env: Record<string, string> = {},
  ): Promise<Newsrooms> {
    const instances: Instance[] = [];
    for (let index = 0; index < count; index += 1)
      instances.push(new Instance(await freePort(), { ...database.env, ...env }));
    const all = new Newsrooms(instances);
    try {
      await Promise.all(instances.map((instance) => instance.start()));
    } catch (error) {
      await all.kill();
      throw error;
    }
    return all;
  }

  /** Where requests can go now. */
  readonly addresses = (): string[] =>
    this.instances.filter(({ serves }) => serves).map(({ address }) => address);

  /** Ends of instances that nobody asked for. */
  get crashes(): number {
    return this.instances.reduce((sum, { crashes }) => sum + crashes, 0);
  }

  /** Ends all at once. */
  async kill(): Promise<void> {
    await Promise.all(this.instances.map((instance) => instance.kill()));
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
