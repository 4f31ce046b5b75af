import { retentionInput } from '../../../shared/contracts/retention';
import { storyFile } from '../services/record-file/story-file';
import { readRetention, setRetention } from '../services/retention/settings';
import { found, param, parse, type Controller } from './http';

/** 存档: the file of a story, and what the newsroom may forget. */
export const record: Controller = ({ strapi }) => ({
  async story(ctx) {
    const documentId = param(ctx, 'documentId');
    ctx.body = found(await storyFile(strapi, documentId));
    ctx.type = 'application/zip';
    ctx.attachment(`${documentId}.zip`);
  },

  async retention(ctx) {
    ctx.body = await readRetention(strapi);
  },

  async setRetention(ctx) {
    ctx.body = await setRetention(strapi, parse(retentionInput, ctx.request.body));
  },
});
