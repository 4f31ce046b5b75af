import { actorKey, newRun, possibleActs } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';
import {
  after,
  aRun,
  aSchedule,
  ask,
  claimOf,
  DIGEST,
  actor,
  NOW,
  preset,
  publishedRun,
  readyRun,
  runAt,
  scheduledRun,
  secondsLater,
  STAFF,
  THREE_BY_THREE,
  took,
  withdrawnRun,
} from '../../support/model/runs';

const { author, editor, deskHead, chief, proofreader } = STAFF;

describe('A new run', () => {
  it('is a draft of its author that nobody has submitted', () => {
    expect(newRun(THREE_BY_THREE, author, { digest: DIGEST })).toMatchObject({
      stage: 'draft',
      publication: 'none',
      round: 0,
      authors: ['user:author'],
      submitter: null,
      version: 1,
      taken: [],
    });
  });

  it('has no author where nobody is known to have written the story', () => {
    expect(newRun(THREE_BY_THREE, null, { digest: DIGEST }).authors).toEqual([]);
  });
});

describe('Submitting', () => {
  it('opens a round at the first review of the policy', () => {
    const run = after(runAt('draft', { round: 0, submitter: null }), ask('submit', author));
    expect(run).toMatchObject({ stage: 'first_review', round: 1, submitter: actorKey(author) });
  });

  it('starts where the policy starts', () => {
    const run = after(runAt('draft', { policy: preset('one-review') }), ask('submit', author));
    expect(run.stage).toBe('final_review');
  });

  it('makes the submitter one of the authors, once', () => {
    const once = after(runAt('draft', { authors: [] }), ask('submit', editor));
    const twice = after({ ...once, stage: 'returned' }, ask('submit', editor));
    expect(twice.authors).toEqual([actorKey(editor)]);
  });

  it('forgets the decisions of the round before', () => {
    const returned = runAt('returned', { taken: [took('first_review', editor, { stands: false })] });
    expect(after(returned, ask('submit', author))).toMatchObject({ taken: [], round: 2 });
  });
});

describe('Approving', () => {
  it('moves through the three reviews to approved', () => {
    const second = after(aRun(), ask('approve', editor));
    const final = after(second, ask('approve', deskHead));
    const signed = after(final, ask('approve', chief));
    expect([second.stage, final.stage, signed.stage]).toEqual(['second_review', 'final_review', 'approved']);
    expect(signed.taken).toEqual(runAt('approved').taken);
  });

  it('signs the version and the digest that were read', () => {
    const run = after(aRun({ version: 1, digest: 'what was read' }), ask('approve', editor));
    expect(run.taken).toEqual([
      { step: 'first_review', by: 'admin:editor', version: 1, digest: 'what was read', stands: true },
    ]);
  });

  it('gives the story free', () => {
    expect(after(aRun({ holder: claimOf(editor) }), ask('approve', editor)).holder).toBeNull();
  });

  it('does not touch the run that it was asked about', () => {
    const run = aRun();
    after(run, ask('approve', editor));
    expect(run).toEqual(aRun());
  });
});

describe('Proofreading', () => {
  it('reads the proofs in their order and leaves the stage', () => {
    const first = after(aRun(), ask('proof', proofreader));
    const second = after(first, ask('proof', proofreader));
    const third = after(second, ask('proof', actor('p3', ['newsroom-proofreader'])));
    expect(third.taken.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(third.stage).toBe('first_review');
  });

  it('reads the lowest proof that fell', () => {
    const taken = readyRun().taken.map((one) => (one.step === 2 ? { ...one, stands: false } : one));
    const run = after(readyRun({ taken }), ask('proof', proofreader));
    expect(run.taken.at(-1)).toMatchObject({ step: 2, stands: true });
  });
});

describe('Sending back', () => {
  it.each([
    ['return', 'returned'],
    ['reject', 'rejected'],
  ] as const)('%s voids every decision and frees the story', (act, stage) => {
    const run = after(runAt('final_review', { holder: claimOf(chief) }), ask(act, chief));
    expect(run).toMatchObject({ stage, holder: null });
    expect(run.taken.map(({ stands }) => stands)).toEqual([false, false]);
  });

  it('recall leads back to the draft', () => {
    expect(after(aRun(), ask('recall', author))).toMatchObject({ stage: 'draft', holder: null });
  });

  it.each(['approved', 'rejected'] as const)(
    'reopen starts again from %s and keeps who reviewed',
    (stage) => {
      const run = after(runAt(stage, { taken: readyRun().taken }), ask('reopen', chief));
      expect(run.stage).toBe('first_review');
      expect(run.taken).toEqual(readyRun().taken.map((one) => ({ ...one, stands: false })));
    },
  );
});

describe('Claim, publication and the way back', () => {
  it('claim names the holder, release nobody', () => {
    const held = after(aRun(), ask('claim', editor));
    expect(held.holder).toEqual({
      kind: 'admin',
      id: 'editor',
      name: 'name of editor',
      since: NOW,
      until: secondsLater(600),
    });
    expect(after(held, ask('release', editor)).holder).toBeNull();
  });

  it('claim goes on for another ten minutes when the holder asks again, and passes on when it has run out', () => {
    const held = after(aRun(), ask('claim', editor));
    const renewed = after(held, ask('claim', editor, { now: secondsLater(599) }));
    expect(renewed.holder).toEqual(claimOf(editor, secondsLater(1199)));
    const other = actor('other', ['newsroom-editor']);
    expect(after(renewed, ask('claim', other, { now: secondsLater(1199) })).holder?.id).toBe('other');
  });

  it('publish says what the public sees, and leaves the stage', () => {
    expect(after(readyRun(), ask('publish', chief))).toMatchObject({
      stage: 'approved',
      publication: 'published',
      published: { version: 1, digest: DIGEST },
    });
  });

  it('unpublish leaves every decision', () => {
    const run = after(publishedRun(), ask('unpublish', chief));
    expect(run).toMatchObject({ stage: 'approved', publication: 'none', published: null });
    expect(run.taken).toEqual(publishedRun().taken);
  });
});

describe('The acts that are possible', () => {
  it('answers for every act, in one order', () => {
    expect(possibleActs(aRun(), editor, NOW).map(({ act }) => act)).toEqual([...ACTS]);
  });

  it('names the reason of each refusal', () => {
    const refused = possibleActs(aRun(), editor, NOW).filter(({ allowed }) => !allowed);
    expect(Object.fromEntries(refused.map(({ act, reason }) => [act, reason]))).toEqual({
      submit: 'wrong_stage',
      recall: 'not_author',
      takeover: 'not_held_by_other',
      release: 'not_held',
      reopen: 'wrong_stage',
      proof: 'wrong_role',
      publish: 'wrong_stage',
      schedule: 'wrong_stage',
      unschedule: 'not_scheduled',
      unpublish: 'not_published',
      correct: 'wrong_stage',
      withdraw: 'not_published',
      restore: 'wrong_stage',
      override: 'wrong_role',
      countersign: 'no_countersign_due',
    });
  });

  it.each([
    ['public', publishedRun(), ['schedule', 'unpublish', 'withdraw']],
    ['signed', readyRun(), ['return', 'reject', 'reopen', 'publish', 'schedule', 'override']],
    ['withdrawn', withdrawnRun(), ['return', 'reject', 'reopen', 'restore']],
  ] as const)('takes opinion, note and time of a %s story as given', (_, run, acts) => {
    const allowed = possibleActs(run, chief, NOW).filter((one) => one.allowed);
    expect(allowed.map(({ act }) => act)).toEqual(acts);
  });

  it('count a claim of another editor until it has run out', () => {
    const run = aRun({ holder: claimOf(actor('other'), secondsLater(60)) });
    const approveAt = (now: string) => possibleActs(run, editor, now).find(({ act }) => act === 'approve');
    expect(approveAt(NOW)).toEqual({ act: 'approve', allowed: false, reason: 'held_by_other' });
    expect(approveAt(secondsLater(60))).toEqual({ act: 'approve', allowed: true });
  });

  it('let a scheduled story be given another time, also where its end is set', () => {
    const end = aSchedule({ act: 'unpublish', at: secondsLater(7200) });
    const acts = possibleActs(scheduledRun([aSchedule(), end]), chief, NOW);
    expect(acts.find(({ act }) => act === 'schedule')).toEqual({ act: 'schedule', allowed: true });
  });
});
