import { actInput } from '../../../shared/contracts/acts';
import { versionPath } from '../../../shared/contracts/articles';
import { queueQuery } from '../../../shared/contracts/queue';
import { ACTS, type Act } from '../../../shared/vocabulary';
import { EDITORIAL_ACTS, perform } from '../acts';
import { editorOf } from '../services/actors';
import { decisionsOn } from '../services/decision-store';
import { refusal } from '../services/errors';
import { listPolicies } from '../services/policy-store';
import { readQueue } from '../services/queue';
import { reviewView } from '../services/review-view';
import { findRun } from '../services/run-store';
import { findVersion, listVersions } from '../services/version-store';
import { found, param, parse, type Controller } from './http';

const isAct = (word: string): word is Act => (ACTS as readonly string[]).includes(word);

/** 审稿台: what editors read, and the one endpoint for all acts. */
export const desk: Controller = ({ strapi }) => ({
  async queue(ctx) {
    ctx.body = await readQueue(strapi, parse(queueQuery, ctx.query));
  },

  async review(ctx) {
    ctx.body = found(await reviewView(strapi, param(ctx, 'documentId'), editorOf(ctx.state)));
  },

  async act(ctx) {
    const word = param(ctx, 'act');
    if (!isAct(word)) throw refusal('unknown_act', { act: word });
    const article = param(ctx, 'documentId');
    const by = editorOf(ctx.state);
    const { decision } = await perform(strapi, EDITORIAL_ACTS[word], {
      article,
      by,
      input: parse(actInput, ctx.request.body),
    });
    ctx.body = { ...(await reviewView(strapi, article, by)), decision };
  },

  async history(ctx) {
    const article = param(ctx, 'documentId');
    found(await findRun(strapi, article));
    ctx.body = { decisions: await decisionsOn(strapi, article) };
  },

  async versions(ctx) {
    const article = param(ctx, 'documentId');
    found(await findRun(strapi, article));
    ctx.body = { versions: await listVersions(strapi, article) };
  },

  async version(ctx) {
    const { number } = parse(versionPath, ctx.params);
    ctx.body = found(await findVersion(strapi, param(ctx, 'documentId'), number));
  },

  async policies(ctx) {
    ctx.body = { policies: await listPolicies(strapi) };
  },
});
