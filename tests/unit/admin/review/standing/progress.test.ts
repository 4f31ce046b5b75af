import { progressOf } from '../../../../../src/plugins/newsroom/admin/src/pages/Review/standing/progress';
import { THREE_REVIEWS_THREE_PROOFS } from '../../../../../src/plugins/newsroom/server/src/domain/workflow/presets';
import type { TakenStep } from '../../../../../src/plugins/newsroom/shared/run';
import type { Stage } from '../../../../../src/plugins/newsroom/shared/vocabulary';
import { aDecision, chainOf } from '../../../../support/record/decisions';

const took = (step: TakenStep['step'], stands = true): TakenStep => ({
  step,
  by: 'admin:1',
  version: 1,
  digest: 'digest-of-the-text',
  stands,
});

const FIRST = aDecision({ fromStage: 'first_review', actorName: '编辑乙' });
const PROOF = aDecision({ sequence: 2, act: 'proof', details: { proof: 1 }, actorName: '校对甲' });
const EDIT = aDecision({
  sequence: 3,
  act: 'edit',
  details: { voided: ['first_review'] },
  actorName: '编辑甲',
});

const steps = (stage: Stage, taken: TakenStep[]) =>
  progressOf({ policy: THREE_REVIEWS_THREE_PROOFS, taken, stage }, chainOf([FIRST, PROOF, EDIT])).map(
    ({ step, state, decision, fellBy }) => [
      step,
      state,
      decision?.actorName ?? null,
      fellBy?.actorName ?? null,
    ],
  );

describe('The progress of a story', () => {
  it('shows every step of the policy, who took it, and whose turn it is', () => {
    expect(steps('second_review', [took('first_review'), took(1)])).toEqual([
      ['first_review', 'done', '编辑乙', null],
      ['second_review', 'due', null, null],
      ['final_review', 'later', null, null],
      [1, 'done', '校对甲', null],
      [2, 'due', null, null],
      [3, 'later', null, null],
    ]);
  });

  it('names the edit by which a decision fell', () => {
    expect(steps('first_review', [took('first_review', false)])[0]).toEqual([
      'first_review',
      'due',
      '编辑乙',
      '编辑甲',
    ]);
  });

  it('waits for nobody while the story is with its author', () => {
    expect(steps('returned', []).map(([, state]) => state)).toEqual(Array(6).fill('later'));
  });
});
