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

/** Where and what to send. */
export interface Post {
  url: string;
  /** Each signs: whoever knows one of them can tell that the message is genuine. */
  secrets: readonly string[];
  messageId: string;
  body: string;
  /** Whether an address of this machine or of the house's network may be called. */
  mayBePrivate: boolean;
}

/** One word for all that may be wrong on the way: which it was would tell of ports that are open and hosts that are there. */
const UNREACHABLE: Attempt = { error: 'unreachable', wishedPause: 0 };

/** Posts a message, signed as Standard Webhooks 1.0.0 says; never throws for what the receiver does. */
export async function post({ url, secrets, messageId, body, mayBePrivate }: Post): Promise<Attempt> {
  if (!mayBePrivate && namesPrivateAddress(url)) return UNREACHABLE;
  const at = new Date(now());
  const headers = {
    'content-type': 'application/json',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(messageId, at, body)).join(' '),
  };
  try {
    return attemptOf(
      await send(new URL(url), { headers, ...(!mayBePrivate && { lookup: lookupPublic }) }, body),
    );
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
    request(url, { ...options, method: 'POST', agent: false, signal })
      .on('response', (response) => resolve(response.destroy()))
      .on('error', reject)
      .end(body);
  });
}

function attemptOf({ statusCode = 0, headers }: IncomingMessage): Attempt {
  const asked = COME_BACK_LATER.includes(statusCode) ? headers['retry-after'] : null;
  const isTaken = statusCode >= 200 && statusCode < 300;
  return { error: isTaken ? null : `http_${statusCode}`, wishedPause: wishedPause(asked ?? null, now()) };
}
