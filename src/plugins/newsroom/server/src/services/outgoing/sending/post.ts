import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { Webhook } from 'standardwebhooks';
import { wishedPause } from '../../../domain/outgoing/back-off';
import { now } from '../../runtime/editorial-clock';
import { lookupPublic, namesPrivateAddress } from '../receivers/addresses';

/** How long a receiver may take to answer, in milliseconds. */
const ANSWER_MS = 10_000;

/** Answers whose `Retry-After` counts. */
const COME_BACK_LATER = [429, 503];

/** What came of an attempt: `error` is null where the receiver took the message. */
export interface Attempt {
  error: string | null;
  /** Milliseconds that the receiver asked to wait. */
  wishedPause: number;
}

/** A request to a receiver. */
export interface Call {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string;
  /** Whether an address of this machine or of the house's network may be called. */
  mayBePrivate: boolean;
}

/** Where and what to send of a message. */
interface Post extends Pick<Call, 'url' | 'body' | 'mayBePrivate'> {
  /** Each signs: whoever knows one of them can tell that the message is genuine. */
  secrets: readonly string[];
  messageId: string;
}

/** One word for all that may be wrong on the way: which it was would tell of ports that are open and hosts that are there. */
const UNREACHABLE: Attempt = { error: 'unreachable', wishedPause: 0 };

/** Posts a message, signed as Standard Webhooks 1.0.0 says; never throws for what the receiver does. */
export function post({ secrets, messageId, ...to }: Post): Promise<Attempt> {
  const at = new Date(now());
  const headers = {
    'content-type': 'application/json',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(messageId, at, to.body)).join(' '),
  };
  return call({ ...to, method: 'POST', headers });
}

/** Calls a receiver; never throws for what it does. */
export async function call({ url, body, mayBePrivate, ...request }: Call): Promise<Attempt> {
  if (!mayBePrivate && namesPrivateAddress(url)) return UNREACHABLE;
  const options = { ...request, ...(!mayBePrivate && { lookup: lookupPublic }) };
  try {
    return attemptOf(await send(new URL(url), options, body));
  } catch {
    return UNREACHABLE;
  }
}

/**
 * Sends over a connection of its own, so that each call asks anew where it goes; reads the head of the answer only. A
 * redirect is an answer like any other: a signed message goes to the address that the house wrote down.
 */
function send(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  const signal = AbortSignal.timeout(ANSWER_MS);
  return new Promise((resolve, reject) => {
    request(url, { ...options, agent: false, signal })
      .on('response', (response) => resolve(response.destroy()))
      .on('error', reject)
      .end(body);
  });
}

function attemptOf({ statusCode = 0, headers }: IncomingMessage): Attempt {
  const asked = COME_BACK_LATER.includes(statusCode) ? (headers['retry-after'] ?? resetOf(headers)) : null;
  const isTaken = statusCode >= 200 && statusCode < 300;
  return { error: isTaken ? null : `http_${statusCode}`, wishedPause: wishedPause(asked ?? null, now()) };
}

/** Fastly says at which second since 1970 its limit ends, and no `Retry-After`. */
function resetOf(headers: IncomingMessage['headers']): string | null {
  const reset = Number(headers['fastly-ratelimit-reset']);
  return Number.isSafeInteger(reset) ? new Date(reset * 1000).toUTCString() : null;
}
