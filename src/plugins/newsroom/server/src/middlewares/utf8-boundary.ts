import type { Context, Next } from 'koa';
import { unstorablePathIn } from '../../../shared/characters';
import { DEEPEST, isTooDeep } from '../domain/query/json-nesting';
import { refusal, unstorableAt } from '../services/runtime/errors';
import { comparedPath, isBelow, ownPrefixes, wordFormFinder } from '../services/runtime/access/paths';
import type { Strapi } from '../services/runtime/strapi';
import { answer } from './answer';

/** How a body may be named that is UTF-8; without a name JSON always is (RFC 8259). */
const NAMES = ['', 'utf-8', 'utf8', 'us-ascii'];

/** Requests of which the body is read by now and was no UTF-8. */
const broken = new WeakSet<Context['req']>();

/**
 * Refuses text in another encoding where stories are written: Strapi reads every body as UTF-8, and puts U+FFFD in the
 * place of what is none, in silence (promise 11). It only listens along to whoever reads the body.
 */
export function utf8Boundary(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const prefixes = [...ownPrefixes(strapi), '/content-manager/'];
  const takesForm = wordFormFinder(strapi);
  return async (ctx, next) => {
    const isText = isBelow(ctx, prefixes) && !(takesForm(ctx) && ctx.is('multipart'));
    if (isText && !NAMES.includes(ctx.request.charset.toLowerCase())) {
      answer(ctx, 'not_utf8');
    } else {
      if (isText) noteBroken(ctx.req);
      await next();
      if (broken.has(ctx.req)) answer(ctx, 'not_utf8');
    }
  };
}

/** Notes a body that is no UTF-8. */
function noteBroken(request: Context['req']): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  listenAlong(request, (bytes) => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      broken.add(request);
    }
    return null;
  });
}

/**
 * Looks at the bytes of a body as somebody else reads them, and at nothing at its end. What `look` answers ends the reading
 * as an error would. A listener of one's own would make the body flow before anybody else takes it.
 */
export function listenAlong(request: Context['req'], look: (bytes?: Buffer) => Error | null): void {
  const onData = (bytes: Buffer): void => {
    const refused = look(bytes);
    if (!refused) return;
    request.off('data', onData);
    if (request.listenerCount('error') > 0) request.emit('error', refused);
  };
  let follows = false;
  const follow = (event: string | symbol): void => {
    // Where several listen along, each one's listener makes that of the others be called once more.
    if (event !== 'data' || follows) return;
    follows = true;
    request.off('newListener', follow);
    request.on('data', onData);
    request.once('end', () => {
      look();
    });
  };
  request.on('newListener', follow);
}

/** Goes after the body was read: nobody works with one that is broken. */
export async function stopBroken(ctx: Context, next: Next): Promise<void> {
  if (!broken.has(ctx.req)) await next();
}

/**
 * Refuses at every path, of Strapi and of the host too, what PostgreSQL would fail at: NUL and half characters, in the
 * path, in the question, in a body and in the JSON that a form holds. Goes after the body was read.
 */
export async function refuseUnstorable(ctx: Context, next: Next): Promise<void> {
  const { body } = ctx.request as { body?: unknown };
  const fields = ctx.is('multipart') ? { body, json: jsonIn(body) } : { body };
  const path = unstorablePathIn({ path: comparedPath(ctx), query: ctx.query, ...fields });
  if (path) throw unstorableAt(path.slice(1));
  await next();
}

/** What the fields of a form hold as JSON, which Strapi takes apart later. */
const jsonIn = (fields: unknown): unknown[] =>
  Object.values(Object(fields) as object)
    .flat()
    .map((field) => (typeof field === 'string' && /^\s*[[{]/.test(field) ? parsed(field) : null));

function parsed(json: string): unknown {
  if (isTooDeep(json)) throw refusal('too_complex', { path: [], most: DEEPEST });
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
