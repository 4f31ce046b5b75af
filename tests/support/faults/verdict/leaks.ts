import type { Reply } from '../people/call';

/** What no answer may hold: where in the code something went wrong, or what was asked of the database. */
const LEAKS =
  /\n\s+at |node_modules|\.(js|ts):\d+|select "|insert into|update "|newsroom_\w+|SQLITE_|ECONN|stack/i;

/** What an answer to a failure tells that it may not, or where it is no failure that Strapi's clients understand. */
export function leaksIn({ status, text, body }: Reply): string[] {
  const shape = body?.error?.status === status && typeof body.error.message === 'string';
  return [...(shape ? [] : [`not an error of Strapi: ${text}`]), ...(LEAKS.test(text) ? [text] : [])];
}
