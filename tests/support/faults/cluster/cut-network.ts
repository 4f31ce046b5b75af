import { once } from 'node:events';
import net from 'node:net';

/** A wire between instances and their database that can be broken so that neither side is told. */
export class Wire {
  readonly #pairs = new Set<readonly [net.Socket, net.Socket]>();
  #isBroken = false;

  private constructor(
    readonly server: net.Server,
    readonly url: string,
  ) {}

  /** Lays a wire to the database of a URL. */
  static async to(database: string): Promise<Wire> {
    const target = new URL(database);
    const port = Number(target.port);
    const server = net.createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    target.port = String((server.address() as net.AddressInfo).port);
    const wire = new Wire(server, target.href);
    server.on('connection', (near) => wire.#join(near, net.connect(port, '127.0.0.1')));
    return wire;
  }

  /** From now on nothing gets through, on old connections and on new ones. */
  break(): void {
    this.#isBroken = true;
    for (const [near, far] of this.#pairs) {
      near.unpipe(far).pause();
      far.unpipe(near).pause();
    }
  }

  /** New connections get through again; the old ones stay dead, and neither side is told. */
  mend(): void {
    this.#isBroken = false;
  }

  /** Takes the wire away. */
  async remove(): Promise<void> {
    this.server.close();
    for (const pair of this.#pairs) pair.forEach((socket) => socket.destroy());
    await once(this.server, 'close');
  }

  #join(near: net.Socket, far: net.Socket): void {
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    near.once('close', () => this.#pairs.delete(pair));
    if (this.#isBroken) return;
    near.pipe(far);
    far.pipe(near);
  }
}
