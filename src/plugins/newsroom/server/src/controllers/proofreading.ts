import { proofreadingInput } from '../../../shared/contracts/proofreading';
import { proofsOf, readProofreading, setProofreading } from '../services/desk/proofreading';
import { found, param, parse, type Controller } from './http';

/** 校对: what proofs found, and what it counts as. */
export const proofreading: Controller = ({ strapi }) => ({
  async proofs(ctx) {
    ctx.body = found(await proofsOf(strapi, param(ctx, 'documentId')));
  },

  async settings(ctx) {
    ctx.body = await readProofreading(strapi);
  },

  async setSettings(ctx) {
    ctx.body = await setProofreading(strapi, parse(proofreadingInput, ctx.request.body));
  },
});
