import type { Context, Next } from 'koa';
import type { Generation } from '../../domain/public-answers/touched';
import { formOf, isHad, type PublicAnswer } from '../../services/public/answers/answer';
import { keptAnswersOf } from '../../services/public/answers/answer-in-front';
import { preferredEncoding } from '../../services/public/answers/encodings';
import { publicPaths } from '../../services/public/answers/paths';
import { isOpenTo, isOpenToAll } from '../../services/runtime/access/cors';
import type { Strapi } from '../../services/runtime/strapi';
import { presentGeneration } from '../../services/stores/public-generation';
import { QUESTIONS } from '../request';
import { answerOf, mayBeCopied } from './answer-of';
import { noteHeaders } from './noted-headers';

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
    const isRead = QUESTIONS.includes(ctx.method) && paths.isPublic(ctx.path);
    const generation = isRead ? await generationOf(strapi, ctx) : null;
    await next();
    if (!generation || !mayBeCopied(ctx)) return;
    if (isOpenToAll(strapi) && isOpenTo(strapi, ctx.get('Origin'))) openToAll(ctx);
    const answer = answerOf(strapi, ctx, generation);
    const headers = commonHeaders(strapi, ctx);
    noteHeaders(strapi, ctx, headers);
    await keptAnswersOf(strapi)?.take(ctx.req, { answer, headers });
    await say(ctx, answer);
  };
}

/** The generation under which the answer is made; nothing where the database does not say. */
const generationOf = (strapi: Strapi, ctx: Context): Promise<Generation | null> =>
  Promise.resolve(keptAnswersOf(strapi)?.makerOf(ctx.req) ?? presentGeneration(strapi)).catch(() => null);

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
