import { listNames } from '../services/stores/directory';
import type { Controller } from './http';

/** What stories can be looked for by. */
export const directory: Controller = ({ strapi }) => ({
  async read(ctx) {
    ctx.body = await listNames(strapi);
  },
});
