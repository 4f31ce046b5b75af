import { table, type Strapi } from '../runtime/strapi';

/** The addresses of the hubs that tell the readers of feeds, the oldest first. */
export async function hubUrls(strapi: Strapi): Promise<string[]> {
  const where = { kind: 'websub', isEnabled: true };
  const hubs = await table<{ url: string }>(strapi, 'receiver').findMany({ where, orderBy: { id: 'asc' } });
  return hubs.map(({ url }) => url);
}
