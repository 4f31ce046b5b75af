import {
  deliveryPath,
  deliveryQuery,
  receiverChange,
  receiverInput,
  replayInput,
  rotation,
} from '../../../shared/contracts/receivers';
import { removalQuery, signedConfirmation } from '../../../shared/contracts/removals';
import { confirmRemoval } from '../services/outgoing/copies/confirm';
import { readRemovals } from '../services/outgoing/copies/read-removals';
import { refusal } from '../services/runtime/errors';
import { testReceiver } from '../services/outgoing/sending/test';
import {
  createReceiver,
  listReceivers,
  readDeliveries,
  removeReceiver,
  replay,
  resend,
  rotateSecret,
  updateReceiver,
} from '../services/outgoing/receivers/receivers';
import { found, param, parse, type Controller } from './http';

/** Who gets messages, and what became of each. */
export const receivers: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = { receivers: await listReceivers(strapi) };
  },

  async create(ctx) {
    const input = parse(receiverInput, ctx.request.body);
    ctx.status = 201;
    ctx.body = await createReceiver(strapi, input);
  },

  async update(ctx) {
    const change = parse(receiverChange, ctx.request.body);
    ctx.body = found(await updateReceiver(strapi, param(ctx, 'id'), change));
  },

  async remove(ctx) {
    if (!(await removeReceiver(strapi, param(ctx, 'id')))) throw refusal('not_found');
    ctx.status = 204;
  },

  async rotateSecret(ctx) {
    const asked = parse(rotation, ctx.request.body ?? {});
    ctx.body = found(await rotateSecret(strapi, param(ctx, 'id'), asked));
  },

  async test(ctx) {
    ctx.body = found(await testReceiver(strapi, param(ctx, 'id')));
  },

  async replay(ctx) {
    const asked = parse(replayInput, ctx.request.body);
    ctx.body = found(await replay(strapi, param(ctx, 'id'), asked));
  },

  async removals(ctx) {
    ctx.body = await readRemovals(strapi, parse(removalQuery, ctx.query));
  },

  async confirm(ctx) {
    const signed = signedConfirmation.safeParse(ctx.headers);
    if (!signed.success) throw refusal('bad_signature');
    ctx.body = await confirmRemoval(strapi, param(ctx, 'id'), signed.data);
  },

  async deliveries(ctx) {
    ctx.body = await readDeliveries(strapi, parse(deliveryQuery, ctx.query));
  },

  async resend(ctx) {
    const { id } = parse(deliveryPath, ctx.params);
    ctx.body = found(await resend(strapi, id));
  },
});
