import path from 'node:path';
import type { Strapi } from '../services/strapi';

/** Loads the Strapi application of the working directory for one piece of work, without serving. */
export async function withStrapi<Result>(work: (strapi: Strapi) => Promise<Result>): Promise<Result> {
  const { createStrapi, compileStrapi } = await import('@strapi/strapi');
  process.env.STRAPI_DISABLE_UPDATE_NOTIFICATION = 'true';
  const app = await compileStrapi({ appDir: process.cwd() });
  const strapi = createStrapi({ ...app, distDir: path.resolve(app.distDir ?? app.appDir) });
  strapi.log.level = 'error';
  await strapi.load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}
