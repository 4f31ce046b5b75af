import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isUnchanged, lastModified, type Copy } from '../../../domain/public-answers/conditions';
import { now } from '../../runtime/editorial-clock';
import type { Encoding } from './encodings';

/** An answer as every reader without an account gets it. */
export interface PublicAnswer {
  status: number;
  body: Buffer;
  type: string;
  /** What it depends on, for those who keep copies. */
  keys: readonly string[];
  /** When it may have changed last, in ms since 1970; nothing where it changes with the clock. */
  changedAt: number | null;
  /** When it was made, in ms since 1970. */
  seenAt: number;
  /** How long others may keep it. */
  cacheControl: string;
  /** Where it leads, if it leads somewhere. */
  location?: string;
}

/** One form of an answer: its bytes as they are sent, and the headers that go with them. */
export interface Form {
  body: Buffer;
  etag: string;
  headers: Record<string, string>;
}

/** Shorter bodies are sent as they are: nothing is gained by coding them. */
const LEAST_CODED = 1024;

/** Short enough, and made within milliseconds. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const CODERS: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
};

/** An answer in one encoding. Forms of it differ in their bytes, and so in their strong entity tags (RFC 9110, 8.8.3). */
export async function formOf(answer: PublicAnswer, wanted: Encoding): Promise<Form> {
  const encoding = answer.body.length < LEAST_CODED ? 'identity' : wanted;
  const body = encoding === 'identity' ? answer.body : await CODERS[encoding](answer.body);
  const digest = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22);
  const etag = encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`;
  const headers = {
    'Content-Type': answer.type,
    'Content-Length': String(body.length),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ...(answer.location !== undefined && { Location: answer.location }),
    ETag: etag,
    ...(answer.changedAt !== null && { 'Last-Modified': lastModified(answer.changedAt, answer.seenAt) }),
    'Cache-Control': answer.cacheControl,
    'Surrogate-Key': answer.keys.join(' '),
    // The same for Cloudflare, which knows another name and commas.
    'Cache-Tag': answer.keys.join(','),
  };
  return { body, etag, headers };
}

/** Whether a client has this form already; what is not there has no copy. */
export const isHad = ({ status, changedAt }: PublicAnswer, { etag }: Form, copy: Copy): boolean =>
  status === 200 && isUnchanged(copy, { etag, changedAt, now: Date.parse(now()) });
