import { noticesSeen } from '../../../shared/contracts/notices';
import { editorOf } from '../services/runtime/actors';
import { readNotices, seeNotices } from '../services/outgoing/notices/read';
import { parse, type Controller } from './http';

/** 提醒: what the newsroom tells the person who asks. */
export const notices: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = await readNotices(strapi, editorOf(ctx.state));
  },

  async see(ctx) {
    const seen = parse(noticesSeen, ctx.request.body);
    ctx.body = await seeNotices(strapi, editorOf(ctx.state), seen);
  },
});
