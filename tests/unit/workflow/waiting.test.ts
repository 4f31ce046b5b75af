import {
  interestsOf,
  reviewDueAt,
  waitingOf,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';
import {
  after,
  aRun,
  ask,
  actor,
  NOW,
  publishedRun,
  readyRun,
  runAt,
  secondsLater,
  STAFF,
  THREE_BY_THREE,
} from '../../support/model/runs';

const { author, chief, editor, proofreader } = STAFF;

describe('A story waits', () => {
  it('for the review at hand, but not by its author nor by whoever took another', () => {
    expect(waitingOf(runAt('second_review'))).toEqual({
      waitsFor: ['review:newsroom-desk-head', 'proof:newsroom-proofreader'],
      notFor: ['review:user:author', 'review:admin:editor'],
    });
  });

  it('for its proof, but not by the reader of the one it is paired with', () => {
    const run = [proofreader, actor('other', ['newsroom-proofreader'])].reduce(
      (read, by) => after(read, ask('proof', by)),
      runAt('approved'),
    );
    expect(waitingOf(run)).toEqual({
      waitsFor: ['proof:newsroom-proofreader'],
      notFor: ['proof:admin:proofreader'],
    });
  });

  it('for whoever may publish, once it is signed and read', () => {
    expect(waitingOf(readyRun()).waitsFor).toEqual(['publish:anybody']);
    expect(waitingOf(publishedRun()).waitsFor).toEqual([]);
    expect(waitingOf(publishedRun({ published: { version: 1, digest: 'older' } })).waitsFor).toEqual([
      'correct:anybody',
    ]);
  });

  it('for a countersign, beside what is still to be reviewed', () => {
    const { waitsFor, notFor } = waitingOf(after(runAt('final_review'), ask('override', chief)));
    expect(waitsFor).toContain('countersign:newsroom-desk-head');
    expect(notFor).toEqual(expect.arrayContaining(['countersign:admin:chief', 'review:admin:chief']));
  });

  it('for its author, once it was returned', () => {
    const returned = after(aRun(), ask('return', editor));
    expect(waitingOf(returned)).toEqual({ waitsFor: ['rework:user:author'], notFor: [] });
    expect(interestsOf(author).map(({ waitsFor }) => waitsFor)).toEqual([
      ['rework:anybody', 'rework:user:author'],
    ]);
  });

  it('for nothing that a person has no permission for', () => {
    const withoutPermits = actor('chief', ['newsroom-chief-editor'], { permits: ['claim'] });
    expect(interestsOf(withoutPermits)).toEqual([]);
  });
});

describe('The time for a review', () => {
  const reviews = THREE_BY_THREE.reviews.map((step) => ({ ...step, dueWithin: 30 }));

  it('ends where the policy says so', () => {
    const run = runAt('second_review', { policy: { ...THREE_BY_THREE, reviews } });
    expect(reviewDueAt(run, NOW)).toBe(secondsLater(1800));
  });

  it('has no end where the policy says nothing, and none outside the reviews', () => {
    const approved = runAt('approved', { policy: { ...THREE_BY_THREE, reviews } });
    expect([reviewDueAt(aRun(), NOW), reviewDueAt(approved, NOW)]).toEqual([null, null]);
  });
});
