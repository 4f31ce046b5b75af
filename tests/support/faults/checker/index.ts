import { ChainCheck, GENESIS } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { StaffMember } from '../people/staff';
import type { Entry } from '../verdict/journal';
import { journalFaults } from './acknowledged';
import { arrivalFaults, type Site } from './arrivals';
import { outgoingFaults } from './outgoing';
import { checkStories } from './stories';
import type { Tables } from './tables';

export { tablesIn } from './read-tables';

/** What is known beside the tables: who works there, who is told, and what clients were told. */
export interface Known {
  staff: readonly StaffMember[];
  sites: readonly Site[];
  entries: readonly Entry[];
}

/**
 * Everything that is broken in a database, in words; none where all invariants hold. Nothing is due or waits to be
 * sent any more; `entries` are those that were answered before the tables were read.
 */
export function faultsIn(tables: Tables, { staff, sites, entries }: Known): string[] {
  const roles = new Map(staff.map(({ key, roles }) => [key, roles]));
  const { faults, told } = checkStories(tables, (key) => roles.get(key) ?? []);
  return [
    ...chainFaults(tables),
    ...faults,
    ...outgoingFaults(tables, told),
    ...arrivalFaults(tables, sites),
    ...journalFaults(tables, entries),
  ];
}

function chainFaults({ decisions, heads }: Tables): string[] {
  const check = new ChainCheck();
  for (const decision of decisions) check.add(decision);
  check.finish(heads[0] ?? GENESIS);
  const faults = check.faults.map((fault) => `chain: ${JSON.stringify(fault)}`);
  return heads.length === 1 ? faults : [...faults, `chain: ${heads.length} heads`];
}
