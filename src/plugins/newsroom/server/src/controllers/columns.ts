import { columnChange, columnInput } from '../../../shared/contracts/records';
import { actorOf } from '../services/runtime/actors';
import { addColumn, changeColumn, listColumns, removeColumn } from '../services/directory/columns';
import { param, parse, type Controller } from './http';

/** 栏目 in the settings. */
export const columns: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = { columns: await listColumns(strapi) };
  },

  async create(ctx) {
    const input = parse(columnInput, ctx.request.body);
    ctx.status = 201;
    ctx.body = await addColumn(strapi, input, actorOf(ctx.state));
  },

  async change(ctx) {
    const change = parse(columnChange, ctx.request.body);
    const documentId = param(ctx, 'documentId');
    ctx.body = await changeColumn(strapi, { documentId, change, by: actorOf(ctx.state) });
  },

  async remove(ctx) {
    await removeColumn(strapi, param(ctx, 'documentId'), actorOf(ctx.state));
    ctx.status = 204;
  },
});
