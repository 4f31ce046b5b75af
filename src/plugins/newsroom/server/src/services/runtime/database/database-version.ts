import type { Strapi } from '../strapi';

/** What Strapi knows of a MySQL or MariaDB server; of another database, nothing. */
interface ServerInfo {
  database: string | null;
  version: string | null;
}

/** The first MariaDB whose scheduler queries may pass over locked rows. */
const FIRST_WITH_SKIP_LOCKED = [10, 6] as const;

/** Whether a MariaDB of this version, such as 10.5.23, is too old for `SKIP LOCKED`. */
export function lacksSkipLocked({ database, version }: ServerInfo): boolean {
  if (database !== 'MARIADB' || version === null) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [firstMajor, firstMinor] = FIRST_WITH_SKIP_LOCKED;
  return major < firstMajor || (major === firstMajor && minor < firstMinor);
}

/** Ends the boot on a database on which no schedule would ever run (decision 23). */
export function refuseOldDatabase(strapi: Strapi): void {
  const { info } = strapi.db.dialect as unknown as { info?: ServerInfo };
  if (info && lacksSkipLocked(info))
    throw new Error(`The newsroom needs MariaDB 10.6 or later; this one is ${String(info.version)}.`);
}
