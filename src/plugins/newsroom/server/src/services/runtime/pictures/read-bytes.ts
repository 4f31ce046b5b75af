import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Strapi } from '../strapi';
import { withAddresses, type FileRow } from './library';

/** For how long the storage of a picture may say nothing, and how long the reading of one may take, in milliseconds. */
const LONGEST_SILENCE = 5_000;
const LONGEST_READING = 60_000;

/**
 * SHA-256, hex, of the bytes of a file, read where the upload provider keeps them. Throws where they cannot be read, and
 * where the storage says nothing for too long.
 */
export async function hashOf(strapi: Strapi, file: FileRow): Promise<string> {
  const limit = new AbortController();
  const stopAfter = (most: number) =>
    setTimeout(() => limit.abort(new Error(`no answer within ${most} ms`)), most);
  const [silence, whole] = [stopAfter(LONGEST_SILENCE), stopAfter(LONGEST_READING)];
  try {
    const hash = createHash('sha256');
    for await (const chunk of await open(strapi, file, limit.signal)) {
      hash.update(chunk as Buffer);
      silence.refresh();
    }
    return hash.digest('hex');
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
  }
}

async function open(strapi: Strapi, file: FileRow, signal: AbortSignal): Promise<Readable> {
  if (file.url.startsWith('/'))
    return createReadStream(path.join(strapi.dirs.static.public, file.url), { signal });
  const response = await fetch(await addressOf(strapi, file, signal), { signal });
  if (response.ok && response.body) return Readable.fromWeb(response.body);
  await response.body?.cancel();
  throw new Error(`status ${response.status}`);
}

/** Where the bytes are to be had; a provider may ask somebody for the signature. */
async function addressOf(strapi: Strapi, file: FileRow, signal: AbortSignal): Promise<string> {
  const stopped = once(signal, 'abort').then(() => Promise.reject(signal.reason as Error));
  return (await Promise.race([withAddresses(strapi, file), stopped])).url;
}
