import type { Context, Next } from 'koa';
import { apiPrefix, comparedPath, decodedPath } from '../services/runtime/access/paths';
import { refusal } from '../services/runtime/errors';
import { valueFaultIn } from '../services/runtime/database/query-faults';
import type { Strapi } from '../services/runtime/strapi';
import { QUESTIONS } from './request';

const CONTENT_MANAGER = '/content-manager/';

/** A relation of an entry, or what it could lead to. */
const RELATION = /^\/content-manager\/relations\/([^/]+)\/(?:[^/]+\/)?([^/]+)\/?$/i;

/** A file, or new bytes for it, below a prefix. */
const FILE = /\/upload\/files\/([^/]+)(?:\/replace)?\/?$/;

/** Ids of rows are whole numbers; no database has larger ones in its columns. */
const isId = (id: unknown): boolean =>
  typeof id === 'string' && /^\d{1,10}$/.test(id) && Number(id) < 2 ** 31;

/**
 * Refuses at routes of Strapi what it would fail at: another file than one with a number, and relations that lead to
 * several types, or that the asker may not read. Stands within the answers to refusals.
 */
export function guardStockRoutes(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const uploads = ['/upload', `${apiPrefix(strapi)}/upload`];
  return async (ctx, next) => {
    const { id } = ctx.query;
    const isUpload = uploads.includes(comparedPath(ctx).replace(/\/$/, ''));
    if (isUpload && id !== undefined && !isId(id)) throw refusal('bad_request', { path: ['id'] });
    if (isNoFile(ctx)) throw refusal('bad_request', { path: ['id'] });
    refuseRelation(strapi, ctx);
    await (comparedPath(ctx).startsWith(CONTENT_MANAGER) ? answered(ctx, next) : next());
  };
}

/** Whether a file is to be changed whose id is none. */
function isNoFile(ctx: Context): boolean {
  const [, file] = FILE.exec(comparedPath(ctx)) ?? [];
  return file !== undefined && !isId(file) && !QUESTIONS.includes(ctx.method);
}

function refuseRelation(strapi: Strapi, ctx: Context): void {
  const [, uid, attribute] = RELATION.exec(decodedPath(ctx)) ?? [];
  if (uid && attribute && leadsToMany(strapi, uid, attribute))
    throw refusal('bad_request', { path: [attribute] });
}

/** Whether a relation leads to rows of any type. */
function leadsToMany(strapi: Strapi, uid: string, name: string): boolean {
  const model = strapi.getModel(uid as never) as TypeSchema | undefined;
  const attributes = model?.attributes ?? {};
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return attribute?.type === 'relation' && attribute.target === undefined;
}

interface TypeSchema {
  attributes?: Partial<Record<string, { type: string; target?: string }>>;
}

/**
 * Strapi goes on once it has refused the asker, and fails then: what it said first holds. What it writes into columns it takes
 * from the request as it came: a value that is none of its type is the asker's.
 */
async function answered(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (ctx.status !== 403) throw valueFaultIn(error) ?? error;
  }
}
