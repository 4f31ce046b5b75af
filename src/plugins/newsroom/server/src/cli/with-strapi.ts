import { createRequire } from 'node:module';
import path from 'node:path';
import type * as StrapiPackage from '@strapi/strapi';
import type { Strapi } from '../services/runtime/strapi';

/** Loads the Strapi application of the working directory for one piece of work, without serving. */
export async function withStrapi<Result>(work: (strapi: Strapi) => Promise<Result>): Promise<Result> {
  const strapi = await applicationHere();
  strapi.log.level = 'error';
  await strapi.load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

/** The Strapi application of the working directory with its settings, not loaded: its database is not touched. */
export async function applicationHere(): Promise<Strapi> {
  const appDir = process.cwd();
  const { createStrapi, compileStrapi } = fromApplication('@strapi/strapi') as typeof StrapiPackage;
  const { distDir } = await compileStrapi({ appDir });
  return createStrapi({ appDir, distDir: distDir ?? appDir });
}

/** A package as the application has it, in CommonJS: Node cannot load Strapi's ES modules. */
export const fromApplication = (name: string): unknown =>
  createRequire(path.join(process.cwd(), 'package.json'))(name);
