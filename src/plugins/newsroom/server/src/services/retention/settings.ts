import { z } from 'zod';
import {
  PERIODS,
  retentionInput,
  type Forgettable,
  type Retention,
  type RetentionAnswer,
} from '../../../../shared/contracts/retention';
import { refusal } from '../runtime/errors';
import type { Strapi } from '../runtime/strapi';

const storeOf = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'newsroom', key: 'retention' });

const THINGS = Object.keys(PERIODS) as Forgettable[];

const ofEach = <Value>(value: (thing: Forgettable) => Value): Record<Forgettable, Value> =>
  Object.fromEntries(THINGS.map((thing) => [thing, value(thing)])) as Record<Forgettable, Value>;

/** What was stored by any version: periods that this one does not know are left alone. */
const storedPeriods = z.object(retentionInput.shape).partial();

/**
 * After how many days the paper forgets what; what it never set is as a new newsroom has it. Throws for settings
 * that cannot be read, so that nothing is forgotten by them.
 */
export async function retentionOf(strapi: Strapi): Promise<Retention> {
  const stored = storedPeriods.parse((await storeOf(strapi).get({})) ?? {});
  return { ...ofEach((thing) => PERIODS[thing].days), ...stored };
}

/** The settings, and how far each may be lowered. */
export const readRetention = async (strapi: Strapi): Promise<RetentionAnswer> => ({
  retention: await retentionOf(strapi),
  minimums: ofEach((thing) => PERIODS[thing].minimum),
});

/** Sets all periods; refuses one that is shorter than the law asks for. */
export async function setRetention(strapi: Strapi, retention: Retention): Promise<RetentionAnswer> {
  for (const thing of THINGS) {
    const { minimum } = PERIODS[thing];
    const days = retention[thing];
    if (days !== null && days < minimum) throw refusal('retention_too_short', { path: [thing], minimum });
  }
  await storeOf(strapi).set({ value: retention });
  return readRetention(strapi);
}
