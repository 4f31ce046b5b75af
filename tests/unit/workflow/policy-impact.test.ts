import { policyImpact, type RunInFlight } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Stage } from '../../../src/plugins/newsroom/shared/vocabulary';
import { NOW, preset, secondsLater, THREE_BY_THREE } from '../../support/model/runs';

const ONE = preset('one-review');
const hoursAgo = (hours: number) => secondsLater(-3600 * hours);

const runAt = (stage: Stage, overrides: Partial<RunInFlight> = {}): RunInFlight => ({
  stage,
  stageSince: hoursAgo(1),
  policy: THREE_BY_THREE,
  ...overrides,
});

describe('What a changed policy would ask', () => {
  it('is nothing of stories that already have it', () => {
    expect(policyImpact([runAt('first_review'), runAt('approved')], THREE_BY_THREE, NOW)).toEqual({
      stories: 2,
      stagesGone: [],
      newReviews: [],
      newProofs: [],
      overdue: 0,
    });
  });

  it('tells the stories at a review that there would not be', () => {
    const runs = [
      runAt('first_review'),
      runAt('first_review'),
      runAt('second_review'),
      runAt('final_review'),
    ];
    expect(policyImpact(runs, ONE, NOW)).toMatchObject({
      stories: 4,
      stagesGone: [
        { stage: 'first_review', stories: 2 },
        { stage: 'second_review', stories: 1 },
      ],
    });
  });

  it('tells the reviews and proofs that stories would need besides', () => {
    const runs = [runAt('final_review', { policy: ONE }), runAt('approved', { policy: ONE })];
    expect(policyImpact(runs, THREE_BY_THREE, NOW)).toMatchObject({
      newReviews: [
        { stage: 'first_review', stories: 2 },
        { stage: 'second_review', stories: 2 },
      ],
      newProofs: [1, 2, 3].map((number) => ({ number, stories: 2 })),
    });
  });

  it('asks each story by the policy that it has, which an earlier change may have left', () => {
    const earlier = { ...ONE, proofs: [{ number: 1 as const, roles: [] }] };
    const runs = [runAt('final_review', { policy: ONE }), runAt('final_review', { policy: earlier })];
    expect(policyImpact(runs, earlier, NOW).newProofs).toEqual([{ number: 1, stories: 1 }]);
  });

  it('tells the stories that would be overdue, at the review that they wait for alone', () => {
    const reviews = THREE_BY_THREE.reviews.map((step) =>
      step.stage === 'first_review' ? { ...step, dueWithin: 90 } : step,
    );
    const runs = [
      runAt('first_review', { stageSince: hoursAgo(1) }),
      runAt('first_review', { stageSince: hoursAgo(2) }),
      runAt('second_review', { stageSince: hoursAgo(50) }),
      runAt('approved', { stageSince: hoursAgo(50) }),
    ];
    expect(policyImpact(runs, { ...THREE_BY_THREE, reviews }, NOW).overdue).toBe(1);
  });
});
