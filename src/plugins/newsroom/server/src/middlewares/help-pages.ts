import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Next } from 'koa';
import { QUESTIONS } from './request';

/** The address of the help; what follows is the place of a page in the folder. */
const ADDRESS = '/newsroom/help/';
/** Built beside the plugin's other entries. */
const FOLDER = path.join(__dirname, '../help');
/** How long a browser may keep a page, in seconds: another version of the plugin brings other pages. */
const KEPT = 300;

/**
 * Serves the help to anybody, as it was built from docs/: it says nothing of a newsroom's stories. Only what is in the
 * folder has an address, so no address leads out of it.
 */
export const helpPages = () => {
  const pages = new Set(existsSync(FOLDER) ? pagesIn(FOLDER) : []);
  return async (ctx: Context, next: Next): Promise<void> => {
    const page = ctx.path.startsWith(ADDRESS) ? ctx.path.slice(ADDRESS.length) : null;
    if (page === null || !pages.has(page) || !QUESTIONS.includes(ctx.method)) {
      await next();
      return;
    }
    ctx.type = path.extname(page);
    ctx.set('Cache-Control', `public, max-age=${KEPT}`);
    ctx.body = await readFile(path.join(FOLDER, page));
  };
};

/** Files by their place in the folder; all of them have an ending, folders have none. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name) !== '')
    .map((name) => name.split(path.sep).join('/'));
