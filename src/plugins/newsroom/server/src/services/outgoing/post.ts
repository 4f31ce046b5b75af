import { Webhook } from 'standardwebhooks';
import { wishedPause } from '../../domain/outgoing/back-off';
import { now } from '../runtime/editorial-clock';

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
  secret: string;
  messageId: string;
  body: string;
}

/** Posts a message, signed as Standard Webhooks 1.0.0 says; never throws for what the receiver does. */
export async function post({ url, secret, messageId, body }: Post): Promise<Attempt> {
  const at = new Date(now());
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(messageId, at, body),
      },
      body,
      // A redirect is an answer like any other: a signed message goes to the address that the house wrote down.
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.body?.cancel();
    return attemptOf(response);
  } catch (error) {
    return { error: reasonOf(error), wishedPause: 0 };
  }
}

function attemptOf({ ok, status, headers }: Response): Attempt {
  const asked = COME_BACK_LATER.includes(status) ? headers.get('retry-after') : null;
  return { error: ok ? null : `http_${status}`, wishedPause: wishedPause(asked, now()) };
}

/** A word for what went wrong, such as `ECONNREFUSED`; never what the receiver wrote. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'timeout';
  return String(cause?.code ?? name);
}
