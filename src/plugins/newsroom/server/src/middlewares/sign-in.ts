import { setTimeout as delay } from 'node:timers/promises';
import type { Context, Next } from 'koa';
import { Attempts } from '../services/runtime/access/attempts';
import { UnderWay } from '../services/runtime/access/under-way';
import { withUnheardMail } from '../services/runtime/access/unheard-mail';
import { refusal } from '../services/runtime/errors';
import { apiPrefix, comparedPath } from '../services/runtime/access/paths';
import { outageIn } from '../services/runtime/database/outages';
import type { Strapi } from '../services/runtime/strapi';

type Handler = (ctx: Context, next: Next) => Promise<void>;

/** Failed sign-ins within five minutes: for one account from one address, and for all accounts from one address. */
const WITHIN_MS = 300_000;
const PER_ACCOUNT = 5;
const PER_ADDRESS = 50;

/** Refreshed sessions of one account from one address within the same time: a page in several windows asks for some. */
const REFRESHES = 30;

/** A sign-in that fails is answered no sooner, in milliseconds: an unknown account as late as a wrong password. */
const FAILED_MS = 500;

/** Keeps sign-ins from being guessed, and answers from telling whose account there is. */
export function guardSignIn(strapi: Strapi): Handler {
  const api = apiPrefix(strapi);
  const attempts = new Attempts(WITHIN_MS);
  const limited = limitSignIns(attempts);
  const handlers: Partial<Record<string, Handler>> = {
    '/admin/login': limited,
    [`${api}/auth/local`]: limited,
    [`${api}/auth/refresh`]: limitRefreshes(strapi, attempts),
    [`${api}/auth/forgot-password`]: sendQuietly,
    [`${api}/auth/send-email-confirmation`]: confirmQuietly,
  };
  return async (ctx, next) => {
    // Looks back so that thousands of slashes are not gone over again from each of them.
    const path = comparedPath(ctx).replace(/(?<!\/)\/+$/, '');
    const handler = ctx.method === 'POST' ? handlers[path] : undefined;
    await (handler ? handler(ctx, next) : next());
  };
}

const sendQuietly: Handler = (_, next) => withUnheardMail(next) as Promise<void>;

/** Strapi says here whose account is confirmed, and whose is blocked. */
async function confirmQuietly(ctx: Context, next: Next): Promise<void> {
  await withUnheardMail(next).catch((error: unknown) => {
    if ((error as Error).name !== 'ApplicationError') throw error;
  });
  ctx.status = 200;
  ctx.body = { email: bodyOf(ctx).email, sent: true };
}

const bodyOf = (ctx: Context): Record<string, unknown> =>
  ((ctx.request as { body?: unknown }).body ?? {}) as Record<string, unknown>;

/**
 * Counts what fails, not what succeeds: a whole office may come from one address. What is under way has a place among what
 * may fail; who finds none left waits for one of those to end, and is refused where so many have failed.
 */
function limitSignIns(attempts: Attempts): Handler {
  const underWay = new UnderWay();
  return async (ctx, next) => {
    const [account, address] = keysOf(ctx);
    const over = await takePlace(ctx, { underWay, keys: [address, account] }, () => {
      const at = performance.now();
      // The address first: who is past its limit fills no memory with accounts.
      if (!attempts.take(address, PER_ADDRESS, at)) return address;
      if (attempts.take(account, PER_ACCOUNT, at)) return null;
      attempts.giveBack(address);
      return account;
    });
    const uncount = () => {
      attempts.forget(account);
      attempts.giveBack(address);
    };
    const signIn = () =>
      answerSlowly(next).then(uncount, (error: unknown) => {
        if (outageIn(error)) uncount();
        throw error;
      });
    await signIn().finally(over);
  };
}

/**
 * Tries for a place until there is one, and answers how it is told that what has it is over; `take` answers which key has
 * none left.
 */
async function takePlace(
  ctx: Context,
  { underWay, keys }: { underWay: UnderWay; keys: readonly string[] },
  take: () => string | null,
): Promise<() => void> {
  for (let full = take(); full !== null; full = take()) if (!(await underWay.oneOver(full))) refuse(ctx);
  // At once: who else wakes for this place finds somebody to wait for.
  return underWay.begin(keys);
}

/**
 * Each refresh writes a session, so those of one account are counted, too. What fails counts for the address, apart from
 * sign-ins: nobody is kept from signing in by a page that was left open.
 */
function limitRefreshes(strapi: Strapi, attempts: Attempts): Handler {
  const underWay = new UnderWay();
  return async (ctx, next) => {
    const address = `refresh ${ctx.request.ip}`;
    const take = () => (attempts.take(address, PER_ADDRESS, performance.now()) ? null : address);
    const over = await takePlace(ctx, { underWay, keys: [address] }, take);
    const account = accountOf(refreshTokenOf(strapi, ctx));
    const isOneTooMany =
      account !== null && !attempts.take(`${address} ${account}`, REFRESHES, performance.now());
    try {
      if (!isOneTooMany) await next();
      if (isOneTooMany || ctx.status < 400) attempts.giveBack(address);
    } finally {
      over();
    }
    if (isOneTooMany) refuse(ctx);
  };
}

/** Longest id of an account in a key. */
const ID_LENGTH = 40;

const COOKIE = 'strapi_up_refresh';

/** The token as Strapi takes it: from a cookie first. */
function refreshTokenOf(strapi: Strapi, ctx: Context): unknown {
  const cookie = strapi.config.get<string>('plugin::users-permissions.sessions.cookie.name', COOKIE);
  return ctx.cookies.get(cookie) ?? bodyOf(ctx).refreshToken;
}

/** Whose a refresh token says that it is; not checked, as Strapi does so afterwards. `null` where it says nothing. */
function accountOf(token: unknown): string | null {
  const [, payload = ''] = typeof token === 'string' ? token.split('.') : [];
  try {
    const { userId } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { userId?: unknown };
    return String(userId).slice(0, ID_LENGTH);
  } catch {
    return null;
  }
}

/** Somebody elsewhere who guesses at an account keeps nobody out of it: an account is counted with the address. */
function keysOf(ctx: Context): [string, string] {
  const kind = comparedPath(ctx).startsWith('/admin') ? 'email' : 'identifier';
  const { [kind]: named } = bodyOf(ctx);
  const account =
    typeof named === 'string' ? named.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase() : '';
  return [`${kind} ${ctx.request.ip} ${account}`, ctx.request.ip];
}

function refuse(ctx: Context): never {
  ctx.set('Retry-After', '300');
  throw refusal('too_many_sign_ins');
}

async function answerSlowly(next: Next): Promise<void> {
  const earliest = delay(FAILED_MS);
  await next().catch(async (error: unknown) => {
    await earliest;
    throw error;
  });
}
