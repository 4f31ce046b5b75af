import type { Newsroom } from '../newsroom';

/** Every row of every table, as JSON. */
export type Dump = Record<string, string[]>;

/** Rows that Strapi itself writes anew at every boot. */
const WRITTEN_AT_BOOT = /"key":"plugin_upload_(metrics|media_library_default_notice)"/;

/** Reads a whole database. */
export async function dump({ strapi }: Newsroom): Promise<Dump> {
  const tables = await strapi.db.dialect.schemaInspector.getTables();
  const entries = [];
  for (const table of tables) {
    const rows: object[] = await strapi.db.connection(table);
    const texts = rows.map((row) => JSON.stringify(row)).filter((row) => !WRITTEN_AT_BOOT.test(row));
    entries.push([table, texts.sort()] as const);
  }
  return Object.fromEntries(entries);
}

/** The newsroom's own tables of a dump. */
export const newsroomTables = (whole: Dump): Dump =>
  Object.fromEntries(Object.entries(whole).filter(([table]) => table.startsWith('newsroom_')));

/** What end users may do, as `role action`. */
export async function endUserGrants({ strapi }: Newsroom): Promise<string[]> {
  const query = { populate: { role: true } };
  const rows = await strapi.db.query('plugin::users-permissions.permission').findMany(query);
  return rows.map(({ action, role }) => `${role?.type} ${action}`).sort();
}

/** What admin roles may do, as `role action subject`. */
export async function adminGrants({ strapi }: Newsroom): Promise<string[]> {
  const rows = await strapi.db.query('admin::permission').findMany({ populate: { role: true } });
  return rows.map(({ action, subject, role }) => `${role?.code} ${action} ${subject}`).sort();
}

/** Codes and names of the admin roles. */
export async function adminRoles({ strapi }: Newsroom): Promise<string[]> {
  const rows = await strapi.db.query('admin::role').findMany();
  return rows.map(({ code, name }) => `${code} ${name}`).sort();
}
