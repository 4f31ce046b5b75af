import type { Context, Next } from 'koa';
import { excessPath, unitsOf, type Extent } from '../domain/article/limits';
import { refuseExcess } from '../services/desk/story-limits';
import { refuseLargeQuery } from '../services/public/public-query';
import { refusal } from '../services/runtime/errors';
import type { Strapi, Uid } from '../services/runtime/strapi';

/** What any body holds at most that is no story. */
const BODY: Extent = { depth: 32, values: 60_000 };

/** The text of a page, and the stories that an editor made of it: in UTF-16 units. */
const MOST_UNITS = 1_500_000;

const MANAGED = '/content-manager/collection-types/';
const OWN = 'plugin::newsroom.';

/**
 * Refuses what would take long before anybody takes it apart: Strapi checks, converts and copies a body several times
 * before the gate sees it, and asks the database for whatever a list of the Content Manager is asked for.
 */
export function requestLimits(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const api = strapi.config.get<string>('api.rest.prefix', '/api');
  const prefixes = ['/newsroom/', `${api}/newsroom/`];
  return async (ctx, next) => {
    const path = decoded(ctx.path);
    const type = managedType(path);
    if (type && ctx.method === 'GET') refuseLargeQuery(strapi, type, ctx.query);
    if (type || prefixes.some((prefix) => path.toLowerCase().startsWith(prefix)))
      refuseLargeBody(path, (ctx.request as { body?: unknown }).body);
    await next();
  };
}

/** The path as the router takes it; one that is no text in any encoding stays as it is, and leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The type of the newsroom that an address of the Content Manager is about. */
function managedType(path: string): Uid | undefined {
  if (!path.startsWith(`${MANAGED}${OWN}`)) return undefined;
  return path.slice(MANAGED.length).split('/')[0] as Uid;
}

/** Paths whose body is a story, or what somebody has written of one. */
const HOLDS_STORY = /\/plugin::newsroom\.article(\/|$)|\/autosave\/?$|\/submissions(\/[^/]*)?\/?$/;

function refuseLargeBody(path: string, body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  if (HOLDS_STORY.test(path)) return refuseExcess(body);
  const excess = excessPath(body, BODY);
  if (excess) throw refusal(excess.code, { path: excess.path, most: excess.most });
  if (unitsOf(body) > MOST_UNITS) throw refusal('too_large');
}
