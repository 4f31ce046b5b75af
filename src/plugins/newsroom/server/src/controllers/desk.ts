import { actInput, bulkInput } from '../../../shared/contracts/acts';
import { versionPath } from '../../../shared/contracts/articles';
import { queueQuery } from '../../../shared/contracts/queue';
import { scheduleOverviewQuery } from '../../../shared/contracts/schedule-overview';
import { ACTS, type Act } from '../../../shared/vocabulary';
import { EDITORIAL_ACTS, perform, performBulk } from '../acts';
import { editorOf } from '../services/runtime/actors';
import { keepClaim } from '../services/desk/claims';
import { decisionsOn } from '../services/stores/record/decision-store';
import { refusal } from '../services/runtime/errors';
import { readOperations } from '../services/record/operations';
import { readQueue } from '../services/desk/queue/queue';
import { reviewView } from '../services/desk/review-view';
import { findRun } from '../services/stores/run-store';
import { findVersion, listVersions } from '../services/stores/version-store';
import { readScheduleOverview } from '../services/desk/queue/schedule-overview';
import { found, param, parse, type Controller, type HttpContext } from './http';

const isAct = (word: string): word is Act => (ACTS as readonly string[]).includes(word);

function actIn(ctx: HttpContext): Act {
  const word = param(ctx, 'act');
  if (!isAct(word)) throw refusal('unknown_act', { act: word });
  return word;
}

/** What editors see of all stories. */
const overviews: Controller = ({ strapi }) => ({
  async queue(ctx) {
    ctx.body = await readQueue(strapi, parse(queueQuery, ctx.query), editorOf(ctx.state));
  },

  async scheduleOverview(ctx) {
    ctx.body = await readScheduleOverview(strapi, parse(scheduleOverviewQuery, ctx.query));
  },

  async operations(ctx) {
    ctx.body = await readOperations(strapi);
  },
});

/** What editors see of one story. */
const story: Controller = ({ strapi }) => ({
  async review(ctx) {
    ctx.body = found(await reviewView(strapi, param(ctx, 'documentId'), editorOf(ctx.state)));
  },

  async history(ctx) {
    const articleId = param(ctx, 'documentId');
    found(await findRun(strapi, articleId));
    ctx.body = { decisions: await decisionsOn(strapi, articleId) };
  },

  async versions(ctx) {
    const articleId = param(ctx, 'documentId');
    found(await findRun(strapi, articleId));
    ctx.body = { versions: await listVersions(strapi, articleId) };
  },

  async version(ctx) {
    const { number } = parse(versionPath, ctx.params);
    ctx.body = found(await findVersion(strapi, param(ctx, 'documentId'), number));
  },
});

/** What editors do to stories: the one endpoint for all acts, that for a selection, and the heartbeat. */
const acts: Controller = ({ strapi }) => ({
  async act(ctx) {
    const act = actIn(ctx);
    const articleId = param(ctx, 'documentId');
    const by = editorOf(ctx.state);
    const input = parse(actInput(act), ctx.request.body);
    const { decision } = await perform(strapi, EDITORIAL_ACTS[act], { articleId, by, input });
    ctx.body = { ...(await reviewView(strapi, articleId, by)), decision };
  },

  async bulk(ctx) {
    const act = actIn(ctx);
    const input = parse(bulkInput(act), ctx.request.body);
    const by = editorOf(ctx.state);
    ctx.body = { results: await performBulk(strapi, EDITORIAL_ACTS[act], { by, input }) };
  },

  async keepClaim(ctx) {
    ctx.body = await keepClaim(strapi, param(ctx, 'documentId'), editorOf(ctx.state));
  },
});

/** 审稿台: what editors read and do. */
export const desk: Controller = (plugin) => ({ ...overviews(plugin), ...story(plugin), ...acts(plugin) });
