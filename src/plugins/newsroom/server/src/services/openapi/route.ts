import type { Endpoint } from '../../../../shared/contracts/endpoint';

/** A route of the plugin as Strapi has it. */
export interface Route {
  method: string;
  path: string;
  handler: string;
  endpoint: Endpoint;
  config?: { auth?: false | { scope?: string[] }; policies?: (string | { config: { actions: string[] } })[] };
}

/** Whom a route asks for: an editor, an account or a token of the content API, or nobody. */
export type AuthKind = 'editor' | 'account' | 'open';
