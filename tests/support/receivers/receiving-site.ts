import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A message as it arrived. */
export interface Arrival {
  id: string;
  /** When it arrived, in milliseconds since 1970. */
  at: number;
  headers: Record<string, string>;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any body it wants
  body: any;
}

/** How the site answers the next messages, one after the other; afterwards it takes everything. */
export type Answering = (response: ServerResponse) => void;

/** A site that gets messages over HTTP. */
export interface ReceivingSite {
  url: string;
  arrivals: Arrival[];
  answers: Answering[];
  /** Waits until so many messages have arrived. */
  until: (count: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Answers with a status, and headers. */
export const answering =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    response.writeHead(status, headers).end();

/** Never answers. */
export const silent: Answering = () => undefined;

/** Hangs up without an answer. */
export const hangingUp: Answering = (response) => response.destroy();

/** Opens a site on a port of this machine. */
export async function openSite(): Promise<ReceivingSite> {
  const arrivals: Arrival[] = [];
  const answers: Answering[] = [];
  const post = new EventEmitter();
  const server = createServer((request, response) => {
    void readArrival(request).then((arrival) => {
      arrivals.push(arrival);
      (answers.shift() ?? answering(204))(response);
      post.emit('arrival');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/messages`,
    arrivals,
    answers,
    until: async (count) => {
      while (arrivals.length < count) await once(post, 'arrival');
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readArrival(request: IncomingMessage): Promise<Arrival> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const headers = request.headers as Record<string, string>;
  return { id: headers['webhook-id'] ?? '', at: Date.now(), headers, text, body: bodyOf(headers, text) };
}

const bodyOf = (headers: Record<string, string>, text: string): unknown =>
  headers['content-type'] === 'application/x-www-form-urlencoded'
    ? [...new URLSearchParams(text)]
    : JSON.parse(text);

/** What a receiver reads of a message after it checked the signature; throws where that is wrong. */
export const verified = (secret: string, { text, headers }: Arrival): unknown =>
  new Webhook(secret).verify(text, headers);
