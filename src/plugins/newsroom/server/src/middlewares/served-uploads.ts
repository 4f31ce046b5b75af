import path from 'node:path';
import type { Context, Next } from 'koa';
import { formatOfFile } from '../services/public/pictures/clean-picture';
import type { Strapi } from '../services/runtime/strapi';

const FOLDER = '/uploads/';

/** No script, no frame, no request of its own: what is served is looked at and nothing else. */
const POLICY = "sandbox; default-src 'none'";

/**
 * Has files of the library do nothing on the origin of the panel. Whatever is no picture by its bytes, or is served as
 * something else than one, is saved instead of shown.
 */
export const servedUploads =
  (strapi: Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const served = pathOf(ctx.path);
    await next();
    if (!served?.toLowerCase().startsWith(FOLDER)) return;
    ctx.set('Content-Security-Policy', POLICY);
    ctx.set('X-Content-Type-Options', 'nosniff');
    const isShown = ctx.type.startsWith('image/') && (await isPicture(strapi, served));
    if (ctx.status < 300 && !isShown) ctx.set('Content-Disposition', 'attachment');
  };

/** The path of a file as the server of files takes it: decoded, and without steps that lead nowhere. */
function pathOf(asked: string): string | null {
  try {
    return path.posix.normalize(decodeURIComponent(asked));
  } catch {
    return null;
  }
}

const isPicture = (strapi: Strapi, served: string): Promise<boolean> =>
  formatOfFile(path.join(strapi.dirs.static.public, served)).then(
    (format) => format !== null,
    () => false,
  );
