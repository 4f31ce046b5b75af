import { pageImportInput } from '../../../shared/contracts/page-imports';
import { actorOf } from '../services/actors';
import { findPageImport, importPage, listPageImports, previewPage } from '../services/page-import';
import type { Strapi } from '../services/strapi';
import { found, param, parse, type HttpContext } from './http';

/** 版面导入: the text of a printed page in, drafts out. */
export const pageImports = ({ strapi }: { strapi: Strapi }) => ({
  async preview(ctx: HttpContext) {
    ctx.body = await previewPage(strapi, parse(pageImportInput, ctx.request.body));
  },

  async create(ctx: HttpContext) {
    const input = parse(pageImportInput, ctx.request.body);
    ctx.status = 201;
    ctx.body = await importPage(strapi, input, actorOf(ctx.state));
  },

  async list(ctx: HttpContext) {
    ctx.body = { pageImports: await listPageImports(strapi) };
  },

  async one(ctx: HttpContext) {
    ctx.body = found(await findPageImport(strapi, param(ctx, 'documentId')));
  },
});
