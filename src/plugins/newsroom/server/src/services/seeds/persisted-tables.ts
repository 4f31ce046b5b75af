import type { Strapi } from '../runtime/strapi';

const KEY = { type: 'core', key: 'persisted_tables' } as const;

/**
 * Names the plugin's tables as ones to keep: Strapi drops the tables of a content type that is gone, so that
 * switching the plugin off for one boot would erase the record (promise 10).
 */
export async function keepTables(strapi: Strapi): Promise<void> {
  const kept = ((await strapi.store.get(KEY)) ?? []) as (string | { name: string })[];
  const names = new Set(kept.map((entry) => (typeof entry === 'string' ? entry : entry.name)));
  const ours = [...strapi.db.metadata.values()].map(({ tableName }) => tableName).filter(isOurs);
  const missing = ours.filter((name) => !names.has(name));
  if (missing.length === 0) return;
  await strapi.store.set({ ...KEY, value: [...kept, ...missing.map((name) => ({ name }))] });
}

const isOurs = (tableName: string): boolean => tableName.startsWith('newsroom_');
