import { policyFaults } from '../../../src/plugins/newsroom/shared/policy-faults';
import type { PolicyRules } from '../../../src/plugins/newsroom/shared/policy';
import { PRESETS } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { EDITOR_ROLES } from '../../../src/plugins/newsroom/shared/vocabulary';
import { THREE_BY_THREE } from '../../support/model/runs';

const ROLES = Object.values(EDITOR_ROLES);
const [FIRST, SECOND, FINAL] = THREE_BY_THREE.reviews as [
  PolicyRules['reviews'][number],
  PolicyRules['reviews'][number],
  PolicyRules['reviews'][number],
];
const EDITOR = [EDITOR_ROLES.editor];

const faultsOf = (change: Partial<PolicyRules>): string[] =>
  policyFaults({ ...THREE_BY_THREE, ...change }, ROLES).map(
    ({ path, fault }) => `${path.join('.')} ${fault}`,
  );

describe('A policy', () => {
  it.each(PRESETS)('holds together as $code does', (policy) => {
    expect(policyFaults(policy, ROLES)).toEqual([]);
  });

  it.each<[string, Partial<PolicyRules>, string[]]>([
    ['reviews in another order', { reviews: [SECOND, FIRST, FINAL] }, ['reviews out_of_order']],
    ['a review twice', { reviews: [FIRST, SECOND, FINAL, FINAL] }, ['reviews out_of_order']],
    [
      'no final review',
      { reviews: [FIRST, SECOND] },
      [
        'reviews no_final_review',
        'voidedByEdit.reviews no_such_step',
        'voidedByCorrection.reviews no_such_step',
      ],
    ],
    [
      'a third proof without a second',
      {
        proofs: [
          { number: 1, roles: EDITOR },
          { number: 3, roles: EDITOR },
        ],
        voidedByEdit: { reviews: [], proofs: [1, 3] },
      },
      ['proofs out_of_order'],
    ],
    ['a pair of one proof', { separateProofs: [[1, 1]] }, ['separateProofs.0 twice']],
    [
      'a pair twice',
      {
        separateProofs: [
          [1, 3],
          [3, 1],
        ],
      },
      ['separateProofs.1 twice'],
    ],
    [
      'a pair with a proof that is not read',
      { proofs: [{ number: 1, roles: EDITOR }], voidedByEdit: { reviews: [], proofs: [1] } },
      ['separateProofs.0 no_such_step'],
    ],
    [
      'a step that falls twice',
      { voidedByEdit: { reviews: ['final_review', 'final_review'], proofs: [] } },
      ['voidedByEdit.reviews twice'],
    ],
    [
      'a step of a correction that there is not',
      { proofs: [], separateProofs: [], voidedByEdit: { reviews: [], proofs: [] } },
      ['voidedByCorrection.proofs no_such_step'],
    ],
    [
      'a role that there is not',
      { reviews: [FIRST, SECOND, { stage: 'final_review', roles: ['publisher'] }] },
      ['reviews.2.roles no_such_role'],
    ],
    [
      'a role twice',
      { override: { roles: [...EDITOR, ...EDITOR], countersignRoles: ['nobody'], countersignWithin: 60 } },
      ['override.roles twice', 'override.countersignRoles no_such_role'],
    ],
  ])('does not hold together with %s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it('needs no proofs, no rule for corrections and none for emergencies', () => {
    const voidedByEdit = { reviews: [], proofs: [] };
    expect(
      faultsOf({ proofs: [], separateProofs: [], voidedByEdit, voidedByCorrection: null, override: null }),
    ).toEqual([]);
  });
});
