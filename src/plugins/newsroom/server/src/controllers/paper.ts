import type { PaperAnswer } from '../../../shared/contracts/paper';
import { hasPreviews } from '../services/public/previews/preview-links';
import { paperZone } from '../services/runtime/editorial-clock';
import type { Controller } from './http';

/** What the host has set about the paper. */
export const paper: Controller = ({ strapi }) => ({
  read(ctx) {
    const answer: PaperAnswer = { timeZone: paperZone(strapi), hasPreviews: hasPreviews(strapi) };
    ctx.body = answer;
    return Promise.resolve();
  },
});
