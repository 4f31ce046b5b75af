import { policyChange, policyInput } from '../../../shared/contracts/policies';
import { actorOf } from '../services/runtime/actors';
import { listRoles } from '../services/runtime/admin-roles';
import {
  addPolicy,
  changePolicy,
  makeDefault,
  previewPolicy,
  removePolicy,
} from '../services/directory/policies';
import { findPolicy, listPolicies } from '../services/stores/policy-store';
import { found, param, parse, type Controller } from './http';

/** 审校制度: what policies there are, and what becomes of them. */
export const policies: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = { policies: await listPolicies(strapi) };
  },

  async roles(ctx) {
    ctx.body = { roles: await listRoles(strapi) };
  },

  async one(ctx) {
    ctx.body = found(await findPolicy(strapi, param(ctx, 'code')));
  },

  async create(ctx) {
    const rules = parse(policyInput, ctx.request.body);
    ctx.status = 201;
    ctx.body = await addPolicy(strapi, rules, actorOf(ctx.state));
  },

  async change(ctx) {
    const change = parse(policyChange, ctx.request.body);
    ctx.body = await changePolicy(strapi, { code: param(ctx, 'code'), change, by: actorOf(ctx.state) });
  },

  async preview(ctx) {
    const rules = parse(policyInput, ctx.request.body);
    ctx.body = await previewPolicy(strapi, param(ctx, 'code'), rules);
  },

  async makeDefault(ctx) {
    ctx.body = await makeDefault(strapi, param(ctx, 'code'), actorOf(ctx.state));
  },

  async remove(ctx) {
    await removePolicy(strapi, param(ctx, 'code'), actorOf(ctx.state));
    ctx.status = 204;
  },
});
