import { createHash } from 'node:crypto';
import { now } from '../editorial-clock';
import { table, type Strapi } from '../strapi';

/** How long a code for another password is good, in milliseconds; the same as Strapi's for editors. */
const GOOD_FOR = 3_600_000;

/** Codes that are out, by their SHA-256, and since when (ISO 8601). */
type Since = Record<string, string>;

const KEY = { type: 'plugin', name: 'newsroom', key: 'resetCodes' } as const;

interface Account {
  resetPasswordToken: string;
}

const keyOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/**
 * Ends the codes that end users were sent to set another password, which Strapi keeps until they are used. It does not
 * keep when it made one either, so that is remembered here when a code is seen for the first time, by its hash;
 * whatever else is changed of an account makes no code younger.
 */
export async function endResetCodes(strapi: Strapi): Promise<void> {
  const accounts = table<Account>(strapi, 'plugin::users-permissions.user');
  const out = await accounts.findMany({
    where: { resetPasswordToken: { $notNull: true } },
    select: ['id', 'resetPasswordToken'],
  });
  const known = ((await strapi.store.get(KEY)) ?? {}) as Since;
  const since: Since = {};
  const over: string[] = [];
  for (const { resetPasswordToken } of out) {
    const began = known[keyOf(resetPasswordToken)] ?? now();
    if (Date.parse(now()) - Date.parse(began) > GOOD_FOR) over.push(resetPasswordToken);
    else since[keyOf(resetPasswordToken)] = began;
  }
  for (const resetPasswordToken of over)
    await accounts.updateMany({ where: { resetPasswordToken }, data: { resetPasswordToken: null } as never });
  if (JSON.stringify(since) !== JSON.stringify(known)) await strapi.store.set({ ...KEY, value: since });
}
