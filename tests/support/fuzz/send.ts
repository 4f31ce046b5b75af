import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Newsroom } from '../newsroom';

/** What came back for a request, as bytes that are text. */
export interface RawAnswer {
  status: number;
  type: string;
  text: string;
}

interface RawRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** After this many ms a request counts as one that nobody answers. */
const LONGEST_WAIT = 30_000;

/** Sends requests as they are, so that nothing between the test and the server makes them right. */
export class RawClient {
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(readonly port: number) {}

  /** Lets a newsroom listen, and talks to it. */
  static async to({ strapi }: Newsroom): Promise<RawClient> {
    const { httpServer } = strapi.server;
    httpServer.listen(0, '127.0.0.1');
    await once(httpServer, 'listening');
    return new RawClient((httpServer.address() as AddressInfo).port);
  }

  send({ body, headers, ...where }: RawRequest): Promise<RawAnswer> {
    const bytes = Buffer.from(body);
    const sized = bytes.length ? { ...headers, 'content-length': String(bytes.length) } : headers;
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, agent: this.#agent, headers: sized, ...where };
      const sent = request(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(parts).toString(),
          }),
        );
      });
      sent.on('error', reject);
      sent.setTimeout(LONGEST_WAIT, () =>
        sent.destroy(new Error(`No answer to ${where.method} ${where.path}`)),
      );
      sent.end(bytes);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
