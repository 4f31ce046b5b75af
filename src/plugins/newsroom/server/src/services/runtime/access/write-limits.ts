import type { Context, Next } from 'koa';
import { actorOf } from '../actors';
import { refusal } from '../errors';
import { replaceMethod } from '../host/host-methods';
import type { Strapi } from '../strapi';
import { Attempts } from './attempts';

/** How many writes one account sends within a minute at most; programs with a token count as editors. */
export interface WriteLimits {
  editors: number;
  correspondents: number;
}

const WITHIN_MS = 60_000;
const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Strapi's service that finds out who asks, for every route. */
interface Authentication {
  authenticate(ctx: Context, next: Next): Promise<unknown>;
}

/** Refuses the writes of an account that sends more than people do. Who asks is known once Strapi has looked. */
export function limitWrites(strapi: Strapi): () => void {
  const authentication = strapi.get<Authentication>('auth');
  const authenticate = authentication.authenticate.bind(authentication);
  const writes = new Attempts(WITHIN_MS);
  const limits = () => strapi.plugin('newsroom').config<WriteLimits>('writesPerMinute');
  return replaceMethod(authentication, 'authenticate', (ctx, next) =>
    authenticate(ctx, async () => {
      if (!READS.includes(ctx.method)) count(ctx, writes, limits());
      await next();
    }),
  );
}

function count(ctx: Context, writes: Attempts, { editors, correspondents }: WriteLimits): void {
  const { kind, id } = actorOf(ctx.state);
  if (kind === 'system') return;
  const key = `${kind} ${id}`;
  const at = performance.now();
  if (writes.take(key, kind === 'user' ? correspondents : editors, at)) return;
  ctx.set('Retry-After', String(Math.ceil(writes.waitOf(key, at) / 1000)));
  throw refusal('too_many_requests');
}
