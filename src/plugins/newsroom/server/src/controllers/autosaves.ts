import { autosaveInput } from '../../../shared/contracts/autosaves';
import { editorOf } from '../services/runtime/actors';
import { dropAutosave, keepAutosave, listAutosaves } from '../services/desk/autosaves';
import { findRun } from '../services/stores/run-store';
import { found, param, parse, type Controller } from './http';

/** 自动保存: what editors have written and not saved. */
export const autosaves: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = found(await listAutosaves(strapi, param(ctx, 'documentId'), editorOf(ctx.state)));
  },

  async keep(ctx) {
    const input = parse(autosaveInput, ctx.request.body);
    ctx.body = await keepAutosave(strapi, param(ctx, 'documentId'), input, editorOf(ctx.state));
  },

  async drop(ctx) {
    const articleId = param(ctx, 'documentId');
    found(await findRun(strapi, articleId));
    await dropAutosave(strapi, articleId, editorOf(ctx.state));
    ctx.status = 204;
  },
});
