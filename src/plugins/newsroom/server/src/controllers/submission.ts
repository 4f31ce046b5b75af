import { actInput } from '../../../shared/contracts/acts';
import { submissionChange, submissionInput } from '../../../shared/contracts/articles';
import { pageQuery } from '../../../shared/contracts/pagination';
import { sentKeyHeader } from '../../../shared/contracts/submissions';
import { SENT_KEY_HEADER } from '../../../shared/sent-key';
import { EDITORIAL_ACTS, perform } from '../acts';
import { withDraftRead, withWriteRead } from '../services/desk/drafts/read-ahead';
import {
  changeSubmission,
  createSubmission,
  findSubmission,
  listSubmissions,
} from '../services/desk/submissions';
import { correspondentOf } from '../services/runtime/actors';
import type { Strapi } from '../services/runtime/strapi';
import { doOnce, keptAnswer, type Sent, type SentAnswer } from '../services/stores/sent-keys';
import { found, param, parse, type Controller, type HttpContext } from './http';

/** Does something in one transaction with the answer that is kept of it. */
type Do = (work: () => Promise<SentAnswer>) => Promise<SentAnswer>;

/** 投稿: correspondents and their own stories; those of others are not there. */
export const submission: Controller = ({ strapi }) => {
  const own = async (ctx: HttpContext, documentId = param(ctx, 'documentId')) =>
    found(await findSubmission(strapi, documentId, correspondentOf(ctx.state)));

  const shown = async (ctx: HttpContext, documentId?: string): Promise<SentAnswer> => ({
    status: documentId ? 201 : 200,
    body: { data: await own(ctx, documentId) },
  });

  const once = answerOnce(strapi);

  const act = (name: 'submit' | 'recall') => (ctx: HttpContext) =>
    once(ctx, async (inOne) => {
      const { documentId } = await own(ctx);
      const input = parse(actInput(name), ctx.request.body);
      const by = correspondentOf(ctx.state);
      const work = async () => {
        await perform(strapi, EDITORIAL_ACTS[name], { articleId: documentId, by, input });
        return shown(ctx);
      };
      return withDraftRead(strapi, documentId, () => inOne(work));
    });

  return {
    async find(ctx) {
      ctx.body = await listSubmissions(strapi, correspondentOf(ctx.state), parse(pageQuery, ctx.query));
    },

    async findOne(ctx) {
      ctx.body = { data: await own(ctx) };
    },

    create: (ctx) =>
      once(ctx, async (inOne) => {
        const data = parse(submissionInput, bodyData(ctx));
        const by = correspondentOf(ctx.state);
        const work = async () => shown(ctx, await createSubmission(strapi, data, by));
        return withWriteRead(strapi, { data }, () => inOne(work));
      }),

    update: (ctx) =>
      once(ctx, async (inOne) => {
        const { documentId } = await own(ctx);
        const data = parse(submissionChange, bodyData(ctx));
        const work = async () => {
          await changeSubmission(strapi, documentId, data);
          return shown(ctx);
        };
        return withWriteRead(strapi, { data, documentId }, () => inOne(work));
      }),

    submit: act('submit'),
    recall: act('recall'),
  };
};

/** What came with a key is done once: sent again it gets the first answer. */
const answerOnce =
  (strapi: Strapi) =>
  async (ctx: HttpContext, send: (inOne: Do) => Promise<SentAnswer>): Promise<void> => {
    const sent = sentWithKey(ctx);
    const kept = sent && (await keptAnswer(strapi, sent));
    const { status, body } = kept ?? (await send((work) => (sent ? doOnce(strapi, sent, work) : work())));
    ctx.status = status;
    ctx.body = body;
  };

/** The request as one that is to be done once; nothing where it came without a key. */
function sentWithKey(ctx: HttpContext): Sent | null {
  const given = ctx.get(SENT_KEY_HEADER);
  if (given === '') return null;
  const key = parse(sentKeyHeader, { [SENT_KEY_HEADER]: given })[SENT_KEY_HEADER];
  const body: unknown = ctx.request.body ?? null;
  return { by: correspondentOf(ctx.state), key, asked: { method: ctx.method, path: ctx.path, body } };
}

/** Strapi's clients wrap what they send in `data`; plain bodies are as good. */
function bodyData(ctx: HttpContext): unknown {
  const body: unknown = ctx.request.body;
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : body;
}
