import type { Context } from 'koa';
import { surrogateKeys } from '../../domain/public-answers/surrogate-keys';
import type { Generation } from '../../domain/public-answers/touched';
import type { PublicAnswer } from '../../services/public/answers/answer';
import { publicPaths } from '../../services/public/answers/paths';
import { now } from '../../services/runtime/editorial-clock';
import type { Strapi } from '../../services/runtime/strapi';

/** Answers that a copy may be kept of: what is there, what moved, what is not there, what was withdrawn. */
const KEPT = [200, 301, 404, 410];

/** No answer changed before this process was there: another version may word it otherwise. */
const STARTED = Date.now();

/** Whether others may keep what was answered: nobody has said yet how, and there is something. */
export const mayBeCopied = (ctx: Context): boolean => KEPT.includes(ctx.status) && isUnsaid(ctx);

const isUnsaid = (ctx: Context): boolean =>
  ctx.response.get('Cache-Control') === '' &&
  ctx.body !== undefined &&
  ctx.body !== null &&
  !isStream(ctx.body);

const isStream = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && !Buffer.isBuffer(body) && 'pipe' in body;

/** How long copies are kept without asking, and used while asking, in seconds. */
interface Seconds {
  maxAge: number;
  staleWhileRevalidate: number;
}

const secondsOf = (strapi: Strapi): Seconds => strapi.plugin('newsroom').config<Seconds>('publicAnswers');

/** A story as everybody gets it, in whichever form its text is. */
const ONE_STORY = /^(\?body=(blocks|text|html))?$/;

/** What was answered, as others may keep it. */
export function answerOf(strapi: Strapi, ctx: Context, generation: Generation): PublicAnswer {
  const { body, status } = ctx;
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const isStory = status === 200 && ONE_STORY.test(ctx.search) && publicPaths(strapi).isStory(ctx.path);
  const location = ctx.response.get('Location');
  return {
    status,
    body: Buffer.from(isText ? body : JSON.stringify(body)),
    type: ctx.response.get('Content-Type') || 'application/json; charset=utf-8',
    keys: surrogateKeys({ isStory, body }),
    changedAt: publicPaths(strapi).isOfTheHour(ctx.path)
      ? null
      : Math.max(STARTED, Date.parse(generation.changedAt)),
    seenAt: Date.parse(now()),
    cacheControl: cacheControlOf(ctx, secondsOf(strapi)),
    ...(location && { location }),
  };
}

/** What somebody reads who says who they are, is for them; and what is not there may come at any time. */
function cacheControlOf({ status, headers }: Context, { maxAge, staleWhileRevalidate }: Seconds): string {
  if (headers.authorization ?? headers.cookie) return 'private, no-cache';
  const often = `public, max-age=${maxAge}`;
  return status === 404 ? often : `${often}, stale-while-revalidate=${staleWhileRevalidate}`;
}
