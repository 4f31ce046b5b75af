import type { Endpoint } from '../../../../shared/contracts/endpoint';

/** A check of Strapi's by its name, with what it is asked for, or one of the newsroom's own. */
type Policy = string | { config: { actions: string[] } } | ((context: never) => boolean);

/** A route of the plugin as Strapi has it. */
export interface Route {
  method: string;
  path: string;
  handler: string;
  endpoint: Endpoint;
  config?: { auth?: false | { scope?: string[] }; policies?: Policy[] };
}

/** Whom a route asks for: an editor, an account or a token of the content API, or nobody. */
export type AuthKind = 'editor' | 'account' | 'open';
