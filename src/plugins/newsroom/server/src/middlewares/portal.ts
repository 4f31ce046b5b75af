import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Context, Next } from 'koa';
import { apiPrefix } from '../services/runtime/access/paths';
import type { Strapi } from '../services/runtime/strapi';
import { QUESTIONS } from './request';

/** Built beside the plugin's other entries. */
const FOLDER = path.join(__dirname, '../portal');

/** What the portal may load and do: its own files, this newsroom, and photos that lie on the device. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Files whose names change with their bytes. */
const HASHED = 'assets/';

/** Where the page says where the content API is. */
const API_MARK = 'name="newsroom-api" content="/api"';

interface File {
  type: string;
  bytes: Buffer;
  /** The same, compressed: what answers this early is compressed by nobody else. */
  zipped: Buffer;
}

/**
 * Serves the portal of correspondents to anybody, as it was built: it holds nothing of a newsroom. Only what is in the
 * folder has an address, so no address leads out of it; whatever else is asked for below leads to its first page.
 */
export const portal = (strapi: Strapi) => {
  const place = strapi.plugin('newsroom').config<{ path: string }>('portal').path;
  const files = existsSync(FOLDER) ? filesIn(FOLDER, apiPrefix(strapi)) : new Map<string, File>();
  return async (ctx: Context, next: Next): Promise<void> => {
    const isOurs = place !== '' && (ctx.path === place || ctx.path.startsWith(`${place}/`));
    if (isOurs && files.size > 0 && QUESTIONS.includes(ctx.method)) answer(ctx, place, files);
    else await next();
  };
};

function answer(ctx: Context, place: string, files: ReadonlyMap<string, File>): void {
  const name = ctx.path.slice(place.length + 1) || 'index.html';
  const file = ctx.path === place ? undefined : files.get(name);
  if (file) send(ctx, name, file);
  else if (ctx.path === place || path.extname(name) === '') ctx.redirect(`${place}/`);
  else ctx.status = 404;
  ctx.set('X-Content-Type-Options', 'nosniff');
}

function send(ctx: Context, name: string, { type, bytes, zipped }: File): void {
  const isZipped = ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (isZipped) ctx.set('Content-Encoding', 'gzip');
  ctx.vary('Accept-Encoding');
  ctx.type = type;
  ctx.set('Cache-Control', name.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache');
  ctx.set('Content-Security-Policy', POLICY);
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.set('X-Frame-Options', 'DENY');
  ctx.body = isZipped ? zipped : bytes;
}

/** The files by their place in the folder, in memory: they are few, and small. */
function filesIn(folder: string, api: string): Map<string, File> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name) !== '')
    .map((name) => name.split(path.sep).join('/'));
  return new Map(names.map((name) => [name, fileOf(name, bytesOf(folder, name, api))]));
}

const fileOf = (name: string, bytes: Buffer): File => ({
  type: path.extname(name),
  bytes,
  zipped: gzipSync(bytes),
});

function bytesOf(folder: string, name: string, api: string): Buffer {
  const bytes = readFileSync(path.join(folder, name));
  if (name !== 'index.html') return bytes;
  const written = api.replaceAll('"', '');
  return Buffer.from(bytes.toString('utf8').replace(API_MARK, `name="newsroom-api" content="${written}"`));
}
