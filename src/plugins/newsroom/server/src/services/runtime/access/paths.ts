import type { Strapi } from '../strapi';

/** Where the paths of the content API begin, as the host has set it; in lower case, as all paths are compared. */
export const apiPrefix = (strapi: Strapi): string =>
  strapi.config.get<string>('api.rest.prefix', '/api').toLowerCase();

/** Where the paths of the newsroom begin: those of the panel, and those of the content API. */
export const ownPrefixes = (strapi: Strapi): string[] => ['/newsroom/', `${apiPrefix(strapi)}/newsroom/`];

/** A path as the router reads its parameters. One that is no text in any encoding stays as it is, and leads nowhere. */
export function decodedPath({ path }: { path: string }): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path as it is compared: the router takes capital letters for small ones. */
export const comparedPath = (asked: { path: string }): string => decodedPath(asked).toLowerCase();

/** Whether the router would look for a path below one of the prefixes, which are in lower case. */
export const isBelow = (asked: { path: string }, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => comparedPath(asked).startsWith(prefix));

/** Tells the routes of the newsroom that take a form with a Word file. */
export function wordFormFinder(strapi: Strapi): (asked: { path: string }) => boolean {
  const own = '/newsroom/word-files';
  const paths = [own, `${own}/preview`, apiPrefix(strapi) + own];
  return (asked) => paths.includes(comparedPath(asked).replace(/\/$/, ''));
}
