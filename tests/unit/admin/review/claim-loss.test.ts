import { claimLoss } from '../../../../src/plugins/newsroom/admin/src/pages/Review/claim/claim-loss';
import type { Decision } from '../../../../src/plugins/newsroom/shared/decision';
import type { Holder } from '../../../../src/plugins/newsroom/shared/run';
import { aDecision, chainOf } from '../../../support/record/decisions';

const ME = { kind: 'admin', id: '1' } as const;
const STANDING = { stage: 'first_review', round: 1, holder: null } as const;

/** A decision in the first review, by me unless another is named. */
const decision = (act: Decision['act'], overrides: Partial<Decision> = {}): Decision =>
  aDecision({ act, toStage: 'first_review', ...overrides });

const taken = decision('takeover', {
  actorId: '2',
  actorName: '编辑甲',
  opinion: '交班。',
  details: { from: { kind: 'admin', id: '1', name: '何平' } },
});

const holder = (id: string): Holder => ({ kind: 'admin', id, name: '', since: '', until: '' });

const lossAfter = (decisions: Decision[], standing: Partial<Parameters<typeof claimLoss>[1]> = {}) =>
  claimLoss(chainOf(decisions), { ...STANDING, ...standing }, ME);

describe('A claim', () => {
  it('is lost to the person who took the story over, with the reason', () => {
    expect(lossAfter([decision('claim'), taken], { holder: holder('2') })).toEqual({
      how: 'taken-over',
      by: '编辑甲',
      at: taken.at,
      reason: '交班。',
    });
  });

  it('is still lost to them after they let the story go', () => {
    const release = decision('release', { actorId: '2' });
    expect(lossAfter([decision('claim'), taken, release])).toMatchObject({ how: 'taken-over' });
  });

  it('runs out where nobody took it, also after an edit by its holder', () => {
    expect(lossAfter([decision('claim'), decision('edit')])).toEqual({ how: 'ran-out' });
  });

  it.each<[string, Decision[], Partial<Parameters<typeof claimLoss>[1]>]>([
    ['who has it', [decision('claim')], { holder: holder('1') }],
    ['who let it go', [decision('claim'), decision('release')], {}],
    ['who never had it', [decision('claim', { actorId: '3' })], {}],
    ['from whom nothing was taken', [decision('claim', { actorId: '3' }), taken], {}],
    ['whose story went on', [decision('claim'), taken], { stage: 'second_review' }],
    ['whose story came back in another round', [decision('claim'), taken], { round: 2 }],
  ])('is not lost by a person %s', (_, decisions, standing) => {
    expect(lossAfter(decisions, standing)).toBeNull();
  });
});
