import { openApiOf } from '../services/openapi/document';
import type { Controller } from './http';

/** The interface of the newsroom, for those who write clients. */
export const openapi: Controller = ({ strapi }) => {
  let document: object | undefined;
  return {
    read(ctx) {
      document ??= openApiOf(strapi);
      ctx.body = document;
      return Promise.resolve();
    },
  };
};
