import type { Context, Next } from 'koa';
import { preferredEncoding } from '../services/public/answers/encodings';
import { surrogateKeys } from '../domain/public-answers/surrogate-keys';
import { formOf, isHad, type PublicAnswer } from '../services/public/answers/answer';
import { publicPaths, type PublicPaths } from '../services/public/answers/paths';
import { readGeneration, type Generation } from '../services/stores/public-generation';
import { now } from '../services/runtime/editorial-clock';
import type { Strapi } from '../services/runtime/strapi';

/** Answers that a copy may be kept of: what is there, what moved, what is not there, what was withdrawn. */
const KEPT = [200, 301, 404, 410];

/** No answer changed before this process was there: another version may word it otherwise. */
const STARTED = Date.now();

/**
 * Gives what the public reads the headers by which copies of it are kept and asked for again, and answers 304 to whoever
 * has it. Stands around the answers to refusals, and within whatever Strapi does with a body.
 */
export function publicAnswers(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const paths = publicPaths(strapi);
  return async (ctx, next) => {
    const isRead = ['GET', 'HEAD'].includes(ctx.method) && paths.isPublic(ctx.path);
    const generation = isRead ? await readGeneration(strapi).catch(() => null) : null;
    await next();
    if (generation && KEPT.includes(ctx.status) && isUnsaid(ctx))
      await say(ctx, answerOf(ctx, { generation, paths, seconds: secondsOf(strapi) }));
  };
}

/** Whether nobody has said yet how the answer may be kept, and there is one. */
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

interface Circumstances {
  generation: Generation;
  paths: PublicPaths;
  seconds: Seconds;
}

function answerOf(ctx: Context, { generation, paths, seconds }: Circumstances): PublicAnswer {
  const { body, status } = ctx;
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const isStory = status === 200 && !ctx.search && paths.isStory(ctx.path);
  const location = ctx.response.get('Location');
  return {
    status,
    body: Buffer.from(isText ? body : JSON.stringify(body)),
    type: ctx.response.get('Content-Type') || 'application/json; charset=utf-8',
    keys: surrogateKeys({ isStory, body }),
    changedAt: Math.max(STARTED, Date.parse(generation.changedAt)),
    seenAt: Date.parse(now()),
    cacheControl: cacheControlOf(ctx, seconds),
    ...(location && { location }),
  };
}

/** What somebody reads who says who they are, is for them; and what is not there may come at any time. */
function cacheControlOf({ status, headers }: Context, { maxAge, staleWhileRevalidate }: Seconds): string {
  if (headers.authorization ?? headers.cookie) return 'private, no-cache';
  const often = `public, max-age=${maxAge}`;
  return status === 404 ? often : `${often}, stale-while-revalidate=${staleWhileRevalidate}`;
}

async function say(ctx: Context, answer: PublicAnswer): Promise<void> {
  const form = await formOf(answer, preferredEncoding(ctx.headers['accept-encoding']));
  ctx.set(form.headers);
  ctx.vary('Accept-Encoding');
  ctx.body = form.body;
  ctx.set('Content-Type', answer.type);
  const { 'if-none-match': match, 'if-modified-since': since } = ctx.headers;
  if (isHad(answer, form, { match, since })) ctx.status = 304;
}
