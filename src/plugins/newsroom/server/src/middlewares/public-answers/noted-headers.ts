import type { Context } from 'koa';
import type { Strapi } from '../../services/runtime/strapi';

type Headers = Readonly<Record<string, string>>;

const noted = new WeakMap<Strapi, Map<string, Headers>>();

/** Notes which of Strapi’s headers go with the answers of a route. */
export function noteHeaders(strapi: Strapi, { state }: Context, headers: Headers): void {
  const { handler } = (state as { route?: { handler?: unknown } }).route ?? {};
  if (typeof handler !== 'string') return;
  const known = noted.get(strapi) ?? new Map<string, Headers>();
  noted.set(strapi, known.set(handler, headers));
}

/** The headers of the last answer of a route that Strapi gave; nothing as long as it has given none. */
export const headersOf = (strapi: Strapi, handler: string): Headers | undefined =>
  noted.get(strapi)?.get(handler);
