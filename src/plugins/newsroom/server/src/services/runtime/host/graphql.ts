import type { Strapi } from '../strapi';

interface Extension {
  shadowCRUD(uid: string): { disable(): unknown };
}

/**
 * Keeps types out of the schema that the GraphQL plugin makes by itself, where the host has that plugin: its
 * resolvers ask for the same rights as the routes of the newsroom and show drafts to whoever names them. Has to be called
 * before the plugins boot, which is when the schema is made.
 */
export function keepOutOfGraphql(strapi: Strapi, uids: readonly string[]): void {
  const graphql = (strapi.plugins as Partial<typeof strapi.plugins>).graphql;
  if (!graphql) return;
  const extension = graphql.service('extension') as unknown as Extension;
  for (const uid of uids) extension.shadowCRUD(uid).disable();
}
