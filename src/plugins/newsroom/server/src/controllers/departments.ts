import { departmentChange, departmentInput } from '../../../shared/contracts/records';
import { actorOf } from '../services/runtime/actors';
import {
  addDepartment,
  changeDepartment,
  listDepartments,
  removeDepartment,
} from '../services/directory/departments';
import { param, parse, type Controller } from './http';

/** 单位 in the settings. */
export const departments: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = { departments: await listDepartments(strapi) };
  },

  async create(ctx) {
    const input = parse(departmentInput, ctx.request.body);
    ctx.status = 201;
    ctx.body = await addDepartment(strapi, input, actorOf(ctx.state));
  },

  async change(ctx) {
    const change = parse(departmentChange, ctx.request.body);
    const documentId = param(ctx, 'documentId');
    ctx.body = await changeDepartment(strapi, { documentId, change, by: actorOf(ctx.state) });
  },

  async remove(ctx) {
    await removeDepartment(strapi, param(ctx, 'documentId'), actorOf(ctx.state));
    ctx.status = 204;
  },
});
