import type { PolicyRules, VoidedSteps } from './policy';
import { REVIEWS } from './vocabulary';

/** Why a part of a policy does not fit the others. */
export type PolicyFaultKind = 'no_final_review' | 'out_of_order' | 'twice' | 'no_such_step' | 'no_such_role';

/** A part of a policy that does not fit the others, by its path. */
export interface PolicyFault {
  path: (string | number)[];
  fault: PolicyFaultKind;
}

/**
 * What keeps a policy of the right shape from being one: the reviews are in their order and end with 终审, which
 * signs; proofs are numbered from 1; everything that is named exists. `roles` are the codes of the admin roles.
 */
export const policyFaults = (policy: PolicyRules, roles: readonly string[]): PolicyFault[] => [
  ...reviewFaults(policy),
  ...proofFaults(policy),
  ...voidFaults(policy, 'voidedByEdit', policy.voidedByEdit),
  ...voidFaults(policy, 'voidedByCorrection', policy.voidedByCorrection),
  ...roleFaults(policy, roles),
];

function reviewFaults({ reviews }: PolicyRules): PolicyFault[] {
  const places = reviews.map(({ stage }) => REVIEWS.indexOf(stage));
  const faults: PolicyFault[] = [];
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0)))
    faults.push({ path: ['reviews'], fault: 'out_of_order' });
  if (!reviews.some(({ stage }) => stage === 'final_review'))
    faults.push({ path: ['reviews'], fault: 'no_final_review' });
  return faults;
}

function proofFaults({ proofs, separateProofs }: PolicyRules): PolicyFault[] {
  const isCounted = proofs.every(({ number }, index) => number === index + 1);
  const numbers = proofs.map(({ number }) => number);
  const named = new Set<string>();
  const ofPairs = separateProofs.flatMap((pair, index): PolicyFault[] => {
    const path = ['separateProofs', index];
    const key = [...pair].sort().join();
    const isKnown = named.has(key) || pair[0] === pair[1];
    named.add(key);
    if (!pair.every((number) => numbers.includes(number))) return [{ path, fault: 'no_such_step' }];
    return isKnown ? [{ path, fault: 'twice' }] : [];
  });
  return [...(isCounted ? [] : [{ path: ['proofs'], fault: 'out_of_order' as const }]), ...ofPairs];
}

function voidFaults(
  { reviews, proofs }: PolicyRules,
  field: string,
  voided: VoidedSteps | null | undefined,
): PolicyFault[] {
  const steps: unknown[] = [...reviews.map(({ stage }) => stage), ...proofs.map(({ number }) => number)];
  return (['reviews', 'proofs'] as const).flatMap((kind) => {
    const named: readonly unknown[] = voided?.[kind] ?? [];
    return [
      ...(named.every((step) => steps.includes(step)) ? [] : [fault('no_such_step', field, kind)]),
      ...(new Set(named).size === named.length ? [] : [fault('twice', field, kind)]),
    ];
  });
}

function roleFaults({ reviews, proofs, override }: PolicyRules, known: readonly string[]): PolicyFault[] {
  const named: [PolicyFault['path'], readonly string[]][] = [
    ...reviews.map(({ roles }, index): [PolicyFault['path'], string[]] => [['reviews', index], roles]),
    ...proofs.map(({ roles }, index): [PolicyFault['path'], string[]] => [['proofs', index], roles]),
    [['override'], override?.roles ?? []],
  ];
  const countersign = override?.countersignRoles ?? [];
  return [
    ...named.flatMap(([path, roles]) => rolesAt([...path, 'roles'], roles, known)),
    ...rolesAt(['override', 'countersignRoles'], countersign, known),
  ];
}

const rolesAt = (
  path: PolicyFault['path'],
  roles: readonly string[],
  known: readonly string[],
): PolicyFault[] => [
  ...(roles.every((role) => known.includes(role)) ? [] : [{ path, fault: 'no_such_role' as const }]),
  ...(new Set(roles).size === roles.length ? [] : [{ path, fault: 'twice' as const }]),
];

const fault = (kind: PolicyFaultKind, ...path: string[]): PolicyFault => ({ path, fault: kind });
