import { actPermission } from '../../../../shared/permissions';
import type { Strapi } from '../runtime/strapi';

/** What a role can be given: an action, of the Content Manager on one type. */
export interface Permission {
  action: string;
  subject?: string;
  properties?: { fields: string[] };
}

/** Whether two permissions are for the same, whatever fields they name. */
export const isSame = (one: Omit<Permission, 'properties'>, other: Permission): boolean =>
  one.action === other.action && (one.subject ?? null) === (other.subject ?? null);

/**
 * Which permission was ever offered to which role. Each is offered once, in the first version that has it: whether
 * a role still has it afterwards is the paper's to say.
 */
export class Offers {
  readonly #known: Set<string>;

  constructor(known: readonly string[]) {
    this.#known = new Set(known);
  }

  /** Whether the role was ever offered anything: it was created, or found, by an earlier boot. */
  knows(role: string): boolean {
    return this.all().some((offer) => offer.startsWith(`${role} `));
  }

  /** Notes that the role is offered these; returns those that it was never offered before. */
  take(role: string, permissions: readonly Permission[]): Permission[] {
    const fresh = permissions.filter((permission) => !this.#known.has(nameOf(role, permission)));
    for (const permission of fresh) this.#known.add(nameOf(role, permission));
    return fresh;
  }

  /** Everything that was ever offered, as it is stored. */
  all(): string[] {
    return [...this.#known];
  }
}

const nameOf = (role: string, { action, subject }: Permission): string =>
  [role, action, subject].filter(Boolean).join(' ');

const storeOf = (strapi: Strapi, key: string) => strapi.store({ type: 'plugin', name: 'newsroom', key });

/** What earlier boots offered; `seeds` is what this version offers to each role. */
export async function readOffers(strapi: Strapi, seeds: ReadonlyMap<string, Permission[]>): Promise<Offers> {
  const stored = (await storeOf(strapi, 'offered').get({})) as string[] | null;
  if (stored) return new Offers(stored);
  return (await storeOf(strapi, 'seeded').get({})) ? offersOfFirstVersion(seeds) : new Offers([]);
}

/** Keeps what was offered, for the boots to come. */
export async function keepOffers(strapi: Strapi, offers: Offers): Promise<void> {
  await storeOf(strapi, 'offered').set({ value: offers.all() });
}

/** The newsroom's own actions in version 0.1.0, which remembered only that it had made its roles. */
const FIRST_ACTIONS: readonly string[] = [
  ...(['submit', 'recall', 'claim', 'release', 'approve', 'return', 'reject'] as const).map(actPermission),
  ...(['reopen', 'proof', 'publish', 'unpublish'] as const).map(actPermission),
  'plugin::newsroom.desk.read',
  'plugin::newsroom.page-imports.create',
  ...['article', 'department', 'reporter', 'column', 'submission'].flatMap((controller) =>
    ['find', 'findOne'].map((action) => `plugin::newsroom.${controller}.${action}`),
  ),
  ...['create', 'update', 'submit', 'recall'].map((action) => `plugin::newsroom.submission.${action}`),
];

const isOfFirstVersion = ({ action }: Permission): boolean =>
  FIRST_ACTIONS.includes(action) || !action.startsWith('plugin::newsroom.');

function offersOfFirstVersion(seeds: ReadonlyMap<string, Permission[]>): Offers {
  const offers = new Offers([]);
  for (const [role, permissions] of seeds) offers.take(role, permissions.filter(isOfFirstVersion));
  return offers;
}
