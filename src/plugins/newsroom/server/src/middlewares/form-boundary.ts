import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import type { PictureLimits } from '../services/public/pictures/clean-picture';
import { PICTURES_AT_ONCE } from '../services/public/pictures/library-guard';
import type { Strapi } from '../services/runtime/strapi';
import { answer } from './answer';

/** Bytes that a form may have beside its files. */
const SLACK = 1_000_000;

/** A layer of the router. */
interface Layer {
  methods: string[];
  match(path: string): boolean;
}

/**
 * Strapi writes the files of a form to the disk before it looks where the form goes or who sends it. So here a form is
 * refused that goes nowhere, one to the panel that no editor sends, and one to the content API that is larger than its
 * pictures may be.
 */
export function formBoundary(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const api = `${strapi.config.get<string>('api.rest.prefix', '/api')}/`.toLowerCase();
  const limits = strapi.plugin('newsroom').config<PictureLimits>('uploads');
  const atMost = PICTURES_AT_ONCE * limits.maxBytes + SLACK;
  return async (ctx, next) => {
    const isPublic = ctx.path.toLowerCase().startsWith(api);
    if (!ctx.is('multipart')) await next();
    else if (!leadsTo(strapi.server, ctx)) answer(ctx, 'not_found');
    else if (leadsTo(strapi.server.api('admin'), ctx) && !(await isEditor(strapi, ctx)))
      answer(ctx, 'not_signed_in');
    else if (isPublic && !hasLength(ctx)) answer(ctx, 'length_required');
    else if (isPublic && lengthOf(ctx) > atMost) answer(ctx, 'picture_too_large');
    else await next();
  };
}

const leadsTo = (routes: { listRoutes(): unknown }, { method, path }: Context): boolean =>
  (routes.listRoutes() as Layer[]).some((layer) => layer.methods.includes(method) && layer.match(path));

interface Authentication {
  authenticate(ctx: object, next: () => void): Promise<unknown>;
}

/** Whether the panel's routes would let the sender in, as far as that is seen without the form. */
async function isEditor(strapi: Strapi, ctx: Context): Promise<boolean> {
  let isSignedIn = false;
  const state = { route: { info: { type: 'admin' } } };
  const asked = { request: ctx.request, state, unauthorized: () => undefined };
  await strapi.get<Authentication>('auth').authenticate(asked, () => {
    isSignedIn = true;
  });
  return isSignedIn;
}

const hasLength = ({ headers }: Context): boolean =>
  'content-length' in headers && !('transfer-encoding' in headers);

/** Koa's own takes the length for a whole number of 32 bits. */
const lengthOf = ({ headers }: Context): number => Number(headers['content-length'] ?? 0);

interface FormFile {
  filepath?: string;
}

/** Takes every file of a form off the disk afterwards; Strapi itself forgets those of other fields, and of refusals. */
export async function clearForm(ctx: Context, next: Next): Promise<void> {
  const { files = {} } = ctx.request as unknown as { files?: Record<string, FormFile | FormFile[]> };
  const sent = Object.values(files).flat();
  try {
    await next();
  } finally {
    await Promise.all(sent.map(async ({ filepath }) => filepath && rm(filepath, { force: true })));
  }
}
