import type { TestDatabase } from '../newsroom';
import { createDatabase } from '../postgres';
import type { DurablePostgres } from './durable-postgres';

/** A new database on a server that is removed as a whole, and its address for who reads past Strapi. */
export async function newDurableDatabase(
  server: DurablePostgres,
): Promise<{ url: string; database: TestDatabase }> {
  const url = await createDatabase(server.url);
  return { url, database: { env: { DATABASE_URL: url }, remove: () => Promise.resolve() } };
}
