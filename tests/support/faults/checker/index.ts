import { ChainCheck, GENESIS } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { CrewMember } from '../crew';
import type { Entry } from '../journal';
import { journalFaults } from './acknowledged';
import { replayFaults } from './replay';
import { storyFaults } from './stories';
import type { Tables } from './tables';

export { tablesAt, tablesOf } from './tables';

/**
 * Everything that is broken in a database, in words; none where all invariants hold. `entries` are those that were
 * answered before the tables were read.
 */
export function faultsIn(
  tables: Tables,
  { crew, entries }: { crew: readonly CrewMember[]; entries: readonly Entry[] },
): string[] {
  const roles = new Map(crew.map(({ key, roles }) => [key, roles]));
  return [
    ...chainFaults(tables),
    ...storyFaults(tables),
    ...replayFaults(tables, (key) => roles.get(key) ?? []),
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
