import { freePort } from '../../../../scripts/lib/instances/free-port.cjs';
import type { TestDatabase } from '../../newsroom';
import { Instance } from './instance';

/** Several instances of the host on one database. */
export class Newsrooms {
  private constructor(readonly instances: readonly Instance[]) {}

  /** Starts as many instances, one after the other, on a database that a first boot has prepared. */
  static async start(
    database: TestDatabase,
    count: number,
    envOf: (index: number) => Record<string, string> = () => ({}),
  ): Promise<Newsrooms> {
    const instances: Instance[] = [];
    for (let index = 0; index < count; index += 1)
      instances.push(new Instance(await freePort(), { ...database.env, ...envOf(index) }));
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

  /** The last words of instances that ended without being asked to. */
  get crashes(): string[] {
    return this.instances.flatMap(({ crashes }) => crashes);
  }

  /** Ends all at once. */
  async kill(): Promise<void> {
    await Promise.all(this.instances.map((instance) => instance.kill()));
  }
}
