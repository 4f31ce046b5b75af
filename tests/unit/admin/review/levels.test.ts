import { levelsOf } from '../../../../src/plugins/newsroom/admin/src/pages/Review/sheet/levels';
import { THREE_REVIEWS_THREE_PROOFS } from '../../../../src/plugins/newsroom/server/src/domain/workflow/presets';
import type { TakenStep } from '../../../../src/plugins/newsroom/shared/run';
import { aDecision, chainOf } from '../../../support/record/decisions';

const taken = (step: TakenStep['step'], overrides: Partial<TakenStep> = {}): TakenStep => ({
  step,
  by: 'admin:1',
  version: 1,
  digest: 'digest-of-the-text',
  stands: true,
  ...overrides,
});

const first = aDecision({ fromStage: 'first_review', actorName: '编辑乙' });
const proof = aDecision({ act: 'proof', details: { proof: 2 }, actorName: '校对乙' });

const levels = (steps: TakenStep[]) =>
  levelsOf(THREE_REVIEWS_THREE_PROOFS, steps, chainOf([first, proof])).map(({ step, decision }) => [
    step,
    decision?.actorName ?? null,
  ]);

describe('The levels of a review sheet', () => {
  it('are those of the policy in their order, each with the person who stands for it', () => {
    expect(levels([taken('first_review'), taken(2)])).toEqual([
      ['first_review', '编辑乙'],
      ['second_review', null],
      ['final_review', null],
      [1, null],
      [2, '校对乙'],
      [3, null],
    ]);
  });

  it('are open again where an edit voided what was decided', () => {
    expect(levels([taken('first_review', { stands: false })])[0]).toEqual(['first_review', null]);
  });

  it('name nobody who decided on another text', () => {
    expect(levels([taken('first_review', { version: 2, digest: 'another' })])[0]).toEqual([
      'first_review',
      null,
    ]);
  });
});
