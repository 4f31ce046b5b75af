import { createRequire } from 'node:module';
import path from 'node:path';
import type * as StrapiPackage from '@strapi/strapi';
import type { Strapi } from '../services/strapi';

/** Loads the Strapi application of the working directory for one piece of work, without serving. */
export async function withStrapi<Result>(work: (strapi: Strapi) => Promise<Result>): Promise<Result> {
  const appDir = process.cwd();
  const { createStrapi, compileStrapi } = strapiOf(appDir);
  const { distDir } = await compileStrapi({ appDir });
  const strapi = createStrapi({ appDir, distDir: distDir ?? appDir });
  strapi.log.level = 'error';
  await strapi.load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

/** Strapi as the application has it, in CommonJS: Node cannot load its ES modules. */
const strapiOf = (appDir: string): typeof StrapiPackage =>
  createRequire(path.join(appDir, 'package.json'))('@strapi/strapi') as typeof StrapiPackage;
