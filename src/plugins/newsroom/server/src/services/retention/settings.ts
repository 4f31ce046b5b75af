import {
  PERIODS,
  retentionInput,
  type Forgettable,
  type Retention,
  type RetentionAnswer,
} from '../../../../shared/contracts/retention';
import { refusal } from '../errors';
import type { Strapi } from '../strapi';

const storeOf = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'newsroom', key: 'retention' });

const THINGS = Object.keys(PERIODS) as Forgettable[];

const ofEach = <Value>(value: (thing: Forgettable) => Value): Record<Forgettable, Value> =>
  Object.fromEntries(THINGS.map((thing) => [thing, value(thing)])) as Record<Forgettable, Value>;

/** After how many days the paper forgets what; what it never set is as a new newsroom has it. */
export async function retentionOf(strapi: Strapi): Promise<Retention> {
  const stored = retentionInput.partial().safeParse(await storeOf(strapi).get({}));
  return { ...ofEach((thing) => PERIODS[thing].days), ...(stored.success && stored.data) };
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
