import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Newsroom } from '../newsroom';
import type { Person } from './people';
import { takePicture } from './pictures';

/** Storage of pictures away from the server, in the place of S3. */
export interface Storage {
  /** How it answers whoever asks for a picture. */
  answer: (request: http.IncomingMessage, response: http.ServerResponse) => void;
  address: string;
  /** Comes true when it is asked the next time. */
  isAsked(): Promise<unknown>;
  close(): void;
}

/** The bytes of every picture that is kept there. */
const BYTES = 'b'.repeat(4_000);

/** Gives the bytes at once. */
export const giving: Storage['answer'] = (_, response) => response.end(BYTES);

/** Takes the question and never answers. */
export const silent: Storage['answer'] = () => undefined;

/** Gives one byte after the other, so that it is never silent, and the rest when it is told to. */
export function dripping(): { answer: Storage['answer']; release(): void } {
  const rests: (() => void)[] = [];
  const answer: Storage['answer'] = (_, response) => {
    let given = 0;
    const giveRest = () => {
      clearInterval(drip);
      if (!response.writableEnded) response.end(BYTES.slice(given));
    };
    const drip = setInterval(() => {
      response.write(BYTES.charAt(given));
      given += 1;
      if (given === BYTES.length - 1) giveRest();
    }, 50);
    response.on('close', () => clearInterval(drip));
    rests.push(giveRest);
  };
  return { answer, release: () => rests.splice(0).forEach((giveRest) => giveRest()) };
}

/** Opens such a storage, which answers at once. */
export async function openStorage(): Promise<Storage> {
  const server = http.createServer((request, response) => storage.answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const storage: Storage = {
    answer: giving,
    address: `http://127.0.0.1:${port}`,
    isAsked: () => once(server, 'request'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return storage;
}

/** A picture of the library whose bytes lie in the storage, as a story shows it. */
export async function storePicture(
  newsroom: Newsroom,
  person: Person,
  { address }: Storage,
): Promise<{ file: number; caption: string }> {
  const { id } = await takePicture(newsroom, person);
  const files = newsroom.strapi.db.query('plugin::upload.file');
  await files.update({ where: { id }, data: { url: `${address}/picture.bmp` } });
  return { file: id, caption: '图为施工现场。' };
}

type Write = (...args: unknown[]) => Promise<unknown>;

/** What one waits for until another one gives it. */
function signal(): { given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** Has the storage of the newsroom take no bytes until it is open again; says when some are on their way. */
export function closeStorage({ strapi }: Newsroom): { isReached: Promise<void>; open(): void } {
  const provider = strapi.plugin('upload').provider as Record<'uploadStream' | 'replaceStream', Write>;
  const { uploadStream, replaceStream } = provider;
  const [reached, opened] = [signal(), signal()];
  const late =
    (write: Write): Write =>
    async (...args) => {
      reached.give();
      await opened.given;
      return write.apply(provider, args);
    };
  Object.assign(provider, { uploadStream: late(uploadStream), replaceStream: late(replaceStream) });
  return {
    isReached: reached.given,
    open: () => {
      Object.assign(provider, { uploadStream, replaceStream });
      opened.give();
    },
  };
}
