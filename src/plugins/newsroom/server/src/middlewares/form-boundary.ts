import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import type { ErrorCode } from '../../../shared/errors';
import { MOST_WORD_BYTES } from '../domain/word/reading';
import type { PictureLimits } from '../services/public/pictures/clean-picture';
import { PICTURES_AT_ONCE } from '../services/public/pictures/library-guard';
import { filesWritten } from '../services/runtime/access/form-fields';
import { apiPrefix, comparedPath, isBelow, wordFormFinder } from '../services/runtime/access/paths';
import type { Strapi } from '../services/runtime/strapi';
import { answer } from './answer';
import { lengthOf } from './request';

/** Bytes that a form may have beside its files. */
const SLACK = 1_000_000;

/** A layer of the router. */
interface Layer {
  methods: string[];
  match(path: string): boolean;
}

/**
 * Strapi writes the files of a form to the disk before it looks where the form goes or who sends it. So here a form is
 * refused that goes nowhere, one to the panel that no editor sends, and one that is larger than its pictures, or its
 * Word file, may be.
 */
export function formBoundary(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const api = `${apiPrefix(strapi)}/`;
  const limits = strapi.plugin('newsroom').config<PictureLimits>('uploads');
  const atMost = PICTURES_AT_ONCE * limits.maxBytes + SLACK;
  const isWord = wordFormFinder(strapi);
  // A picture belongs to who brings it.
  const isUpload = (ctx: Context) => `${comparedPath(ctx)}/`.startsWith(`${api}upload/`);
  const ofContent = (ctx: Context): ErrorCode | null => {
    if ((isUpload(ctx) || isWord(ctx)) && !ctx.get('Authorization')) return 'not_signed_in';
    if (isWord(ctx)) return ofWord(ctx);
    if (!hasLength(ctx)) return 'length_required';
    return lengthOf(ctx) > atMost ? 'picture_too_large' : null;
  };
  const ofPanel = async (ctx: Context): Promise<ErrorCode | null> => {
    if (!(await isEditor(strapi, ctx))) return 'not_signed_in';
    return isWord(ctx) ? ofWord(ctx) : null;
  };
  const refusalOf = async (ctx: Context): Promise<ErrorCode | null> => {
    if (!leadsTo(strapi.server, ctx)) return 'not_found';
    if (leadsTo(strapi.server.api('admin'), ctx)) return ofPanel(ctx);
    return isBelow(ctx, [api]) ? ofContent(ctx) : null;
  };
  return async (ctx, next) => {
    const isForm = Boolean(ctx.is('multipart'));
    const refused = isForm ? await refusalOf(ctx) : null;
    if (refused) answer(ctx, refused);
    else await (isForm ? withForm(ctx, next) : next());
  };
}

/** Of a form with a Word file nothing is read that is larger than such a file may be. */
function ofWord(ctx: Context): ErrorCode | null {
  if (!hasLength(ctx)) return 'length_required';
  return lengthOf(ctx) > MOST_WORD_BYTES + SLACK ? 'word_too_large' : null;
}

/** How long the last files of a form may take to reach the disk once all of it is here, in milliseconds. */
const FLUSH_MS = 5_000;

/** What Strapi says of a form once it was taken apart: what follows may take its time. */
const isWhole = ({ request }: Context): boolean => (request as { body?: unknown }).body !== undefined;

/**
 * Has a form taken apart, and takes its files off the disk afterwards, whatever becomes of it: Strapi forgets those of
 * other fields, of refusals and of broken forms. At some broken heads of parts its parser stops for good, and says
 * nothing.
 */
async function withForm(ctx: Context, next: Next): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<void>((resolve) => {
    const look = () => {
      if (isWhole(ctx) || ctx.headerSent) return;
      answer(ctx, 'form_broken');
      resolve();
    };
    ctx.req.once('end', () => {
      timer = setTimeout(look, FLUSH_MS).unref();
    });
  });
  try {
    await Promise.race([next(), stuck]);
  } finally {
    clearTimeout(timer);
    await Promise.all(filesWritten(ctx.req).map((path) => rm(path, { force: true })));
  }
}

const leadsTo = (routes: { listRoutes(): unknown }, { method, path }: Context): boolean =>
  (routes.listRoutes() as Layer[]).some((layer) => layer.methods.includes(method) && layer.match(path));

interface Authentication {
  authenticate(ctx: object, next: () => void): Promise<unknown>;
}

/** Whether the panel's routes would let the sender in, as far as that is seen without the form; asking counts as no write. */
async function isEditor(strapi: Strapi, ctx: Context): Promise<boolean> {
  let isSignedIn = false;
  const state = { route: { info: { type: 'admin' } } };
  const asked = { method: 'HEAD', request: ctx.request, state, unauthorized: () => undefined };
  await strapi.get<Authentication>('auth').authenticate(asked, () => {
    isSignedIn = true;
  });
  return isSignedIn;
}

const hasLength = ({ headers }: Context): boolean =>
  'content-length' in headers && !('transfer-encoding' in headers);
