import { pageImportInput } from '../../../shared/contracts/page-imports';
import { importPage } from '../acts/import-page';
import { actorOf } from '../services/runtime/actors';
import { findPageImport, listPageImports, previewPage } from '../services/directory/page-import';
import { found, param, parse, type Controller } from './http';

/** 版面导入: the text of a printed page in, drafts out. */
export const pageImports: Controller = ({ strapi }) => ({
  async preview(ctx) {
    ctx.body = await previewPage(strapi, parse(pageImportInput, ctx.request.body));
  },

  async create(ctx) {
    const input = parse(pageImportInput, ctx.request.body);
    ctx.status = 201;
    ctx.body = await importPage(strapi, input, actorOf(ctx.state));
  },

  async list(ctx) {
    ctx.body = { pageImports: await listPageImports(strapi) };
  },

  async one(ctx) {
    ctx.body = found(await findPageImport(strapi, param(ctx, 'documentId')));
  },
});
