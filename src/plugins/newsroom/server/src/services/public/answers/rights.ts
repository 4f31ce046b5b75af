import { EVERYTHING } from '../../../domain/public-answers/surrogate-keys';
import { isUntouched, type Generation } from '../../../domain/public-answers/touched';
import { serviceOf, type Strapi } from '../../runtime/strapi';

/** What the public may do. */
interface Ability {
  can(scope: string): boolean;
}

interface Permissions {
  findPublicPermissions(): Promise<object[]>;
  toContentAPIPermission(permission: object): object;
}

/** What is known of it, under which mark, and until when: rights that SQL changed are seen by then. */
interface Known {
  mark: string;
  until: number;
  ability: Promise<Ability | null>;
}

const KEYS = [EVERYTHING];
const LONGEST_MS = 5 * 60_000;

const known = new WeakMap<Strapi, Known>();

/** Whether everybody may do what the scopes of a route say; found out as Strapi does, once for each change of rights. */
export async function isPublic(
  strapi: Strapi,
  scopes: readonly string[],
  generation: Generation,
): Promise<boolean> {
  const last = known.get(strapi);
  const isGood =
    last && performance.now() < last.until && isUntouched({ mark: last.mark, keys: KEYS }, generation);
  const present = isGood ? last : ask(strapi);
  present.mark = generation.mark;
  known.set(strapi, present);
  const ability = await present.ability;
  return ability !== null && scopes.length > 0 && scopes.every((scope) => ability.can(scope));
}

function ask(strapi: Strapi): Known {
  const asked = { mark: '', until: performance.now() + LONGEST_MS, ability: abilityOf(strapi) };
  asked.ability.catch(() => {
    if (known.get(strapi) === asked) known.delete(strapi);
  });
  return asked;
}

async function abilityOf(strapi: Strapi): Promise<Ability | null> {
  if (!('users-permissions' in strapi.plugins)) return null;
  const permissions = serviceOf<Permissions>(strapi, 'plugin::users-permissions.permission');
  const all = (await permissions.findPublicPermissions()).map((one) =>
    permissions.toContentAPIPermission(one),
  );
  const { engine } = strapi.contentAPI.permissions;
  return all.length === 0 ? null : ((await engine.generateAbility(all as never)) as unknown as Ability);
}
