import type { Context, Next } from 'koa';
import type { Generation } from '../domain/public-answers/touched';
import { surrogateKeys } from '../domain/public-answers/surrogate-keys';
import { formOf, isHad, type PublicAnswer } from '../services/public/answers/answer';
import { keptAnswersOf } from '../services/public/answers/answer-in-front';
import { preferredEncoding } from '../services/public/answers/encodings';
import { publicPaths, type PublicPaths } from '../services/public/answers/paths';
import { isOpenTo, isOpenToAll } from '../services/runtime/access/cors';
import { now } from '../services/runtime/editorial-clock';
import type { Strapi } from '../services/runtime/strapi';
import { presentGeneration } from '../services/stores/public-generation';

/** Answers that a copy may be kept of: what is there, what moved, what is not there, what was withdrawn. */
const KEPT = [200, 301, 404, 410];

/** No answer changed before this process was there: another version may word it otherwise. */
const STARTED = Date.now();

/** What of Strapi's headers belongs to every copy of an answer: its rules for browsers. */
const RULES =
  /^(content-security|cross-origin|origin-agent|permissions|referrer|strict-transport|x-(content-type|dns|download|frame|permitted|xss))/;

/**
 * Gives what the public reads the headers by which copies of it are kept and asked for again, answers 304 to whoever has it,
 * and hands it to what this instance keeps. Stands around the answers to refusals, and within whatever Strapi does with a body.
 */
export function publicAnswers(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const paths = publicPaths(strapi);
  return async (ctx, next) => {
    const isRead = ['GET', 'HEAD'].includes(ctx.method) && paths.isPublic(ctx.path);
    const generation = isRead ? await generationOf(strapi, ctx) : null;
    await next();
    if (!generation || !KEPT.includes(ctx.status) || !isUnsaid(ctx)) return;
    if (isOpenToAll(strapi) && isOpenTo(strapi, ctx.get('Origin'))) openToAll(ctx);
    const answer = answerOf(ctx, { generation, paths, seconds: secondsOf(strapi) });
    await keptAnswersOf(strapi)?.take(ctx.req, { answer, headers: commonHeaders(strapi, ctx) });
    await say(ctx, answer);
  };
}

/** The generation under which the answer is made; nothing where the database does not say. */
const generationOf = (strapi: Strapi, ctx: Context): Promise<Generation | null> =>
  Promise.resolve(keptAnswersOf(strapi)?.makerOf(ctx.req) ?? presentGeneration(strapi)).catch(() => null);

/** Whether nobody has said yet how the answer may be kept, and there is one. */
const isUnsaid = (ctx: Context): boolean =>
  ctx.response.get('Cache-Control') === '' &&
  ctx.body !== undefined &&
  ctx.body !== null &&
  !isStream(ctx.body);

const isStream = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && !Buffer.isBuffer(body) && 'pipe' in body;

/** The same words for every page, so that one copy serves all. */
function openToAll(ctx: Context): void {
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.remove('Vary');
}

/** What goes with every copy of the answer. */
function commonHeaders(strapi: Strapi, ctx: Context): Record<string, string> {
  const rules = Object.entries(ctx.response.headers).filter(([name]) => RULES.test(name));
  const common = Object.fromEntries(rules) as Record<string, string>;
  if (!isOpenToAll(strapi)) return { ...common, Vary: 'Accept-Encoding, Origin' };
  return { ...common, 'Access-Control-Allow-Origin': '*', Vary: 'Accept-Encoding' };
}

/** How long copies are kept without asking, and used while asking, in seconds. */
interface Seconds {
  maxAge: number;
  staleWhileRevalidate: number;
}

const secondsOf = (strapi: Strapi): Seconds => strapi.plugin('newsroom').config<Seconds>('publicAnswers');

/** A story as everybody gets it, in whichever form its text is. */
const ONE_STORY = /^(\?body=(blocks|text|html))?$/;

interface Circumstances {
  generation: Generation;
  paths: PublicPaths;
  seconds: Seconds;
}

function answerOf(ctx: Context, { generation, paths, seconds }: Circumstances): PublicAnswer {
  const { body, status } = ctx;
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const isStory = status === 200 && ONE_STORY.test(ctx.search) && paths.isStory(ctx.path);
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
  const accepted = ctx.headers['accept-encoding'];
  const form = await formOf(answer, preferredEncoding(accepted));
  ctx.set(form.headers);
  ctx.vary('Accept-Encoding');
  ctx.body = form.body;
  ctx.set('Content-Type', answer.type);
  const { 'if-none-match': match, 'if-modified-since': since } = ctx.headers;
  if (isHad(answer, form, { match, since })) ctx.status = 304;
}
