import fc from 'fast-check';
import {
  actorKey,
  applyEdit,
  mayChange,
  standingDecisionsToVoid,
  type Actor,
  type Edit,
  type Run,
  type Wording,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import { PROOFS, REVIEWS, STAGES } from '../../../src/plugins/newsroom/shared/vocabulary';
import {
  after,
  aRun,
  aSchedule,
  ask,
  claimOf,
  DIGEST,
  actor,
  NOW,
  PROOFREAD,
  publishedRun,
  readyRun,
  refusalOf,
  runAt,
  scheduledRun,
  secondsLater,
  STAFF,
  THREE_BY_THREE,
  withdrawnRun,
} from '../../support/model/runs';

const EDIT = { version: 2, digest: 'digest of the changed text', now: NOW };

const voiding = (voidedByEdit: Policy['voidedByEdit']): Policy => ({ ...THREE_BY_THREE, voidedByEdit });
const ready = (policy: Policy) => readyRun({ policy });
const fallen = (policy: Policy) => applyEdit(ready(policy), EDIT).voided.map(({ step }) => step);

describe('What an edit voids', () => {
  it.each([
    ['everything by default', THREE_BY_THREE, [...REVIEWS, ...PROOFS], 'first_review'],
    [
      'only the last review where none is named',
      voiding({ reviews: [], proofs: [] }),
      ['final_review'],
      'final_review',
    ],
    [
      'the second review and what the policy names beside it',
      voiding({ reviews: ['second_review'], proofs: [3] }),
      ['second_review', 'final_review', 3],
      'second_review',
    ],
    [
      'the first review without the second',
      voiding({ reviews: ['first_review'], proofs: [] }),
      ['first_review', 'final_review'],
      'first_review',
    ],
    [
      'the proofs that it names',
      voiding({ reviews: ['final_review'], proofs: [1, 2] }),
      ['final_review', 1, 2],
      'final_review',
    ],
  ] as const)('is %s', (_, policy, steps, stage) => {
    expect(fallen(policy)).toEqual(steps);
    expect(applyEdit(ready(policy), EDIT).run.stage).toBe(stage);
  });

  it('is the last review of the policy, whichever that is', () => {
    const reviews = THREE_BY_THREE.reviews.slice(0, 2);
    const policy = { ...voiding({ reviews: [], proofs: [] }), reviews };
    const run = runAt('approved', { policy, taken: runAt('final_review').taken });
    expect(applyEdit(run, EDIT).voided.map(({ step }) => step)).toEqual(['second_review']);
  });

  it('is told beforehand, exactly', () => {
    fc.assert(
      fc.property(fc.subarray([...REVIEWS]), fc.subarray([...PROOFS]), (reviews, proofs) => {
        const run = ready(voiding({ reviews, proofs }));
        expect(standingDecisionsToVoid(run)).toEqual(applyEdit(run, EDIT).voided);
      }),
    );
  });

  it('never leaves a changed text signed, whatever the policy says', () => {
    fc.assert(
      fc.property(fc.subarray([...REVIEWS]), fc.subarray([...PROOFS]), (reviews, proofs) => {
        const { run } = applyEdit(ready(voiding({ reviews, proofs })), EDIT);
        expect(run.stage).not.toBe('approved');
        expect(refusalOf({ ...run, stage: 'approved' }, ask('publish', STAFF.chief, { version: 2 }))).toBe(
          'not_signed',
        );
      }),
    );
  });
});

describe('An edit', () => {
  it('keeps voided decisions in the run', () => {
    const { run } = applyEdit(readyRun(), EDIT);
    expect(run.taken).toEqual(readyRun().taken.map((one) => ({ ...one, stands: false })));
  });

  it('voids nothing that fell before', () => {
    const taken = readyRun().taken.map((one) => ({ ...one, stands: false }));
    expect(applyEdit(readyRun({ taken }), EDIT).voided).toEqual([]);
  });

  it('that changes no public word keeps every decision and takes the new version', () => {
    const { run, voided } = applyEdit(readyRun(), { version: 2, digest: DIGEST, now: NOW });
    expect(voided).toEqual([]);
    expect(run).toEqual(readyRun({ version: 2 }));
  });

  it('frees a claimed story only when its stage changes', () => {
    const held = runAt('second_review', { holder: claimOf(STAFF.deskHead) });
    expect(applyEdit(held, EDIT).run).toMatchObject({ stage: 'first_review', holder: null });
    expect(applyEdit(aRun({ holder: claimOf(STAFF.editor) }), EDIT).run.holder).toEqual(
      claimOf(STAFF.editor),
    );
  });

  it.each(['draft', 'returned', 'rejected'] as const)('leaves the stage %s', (stage) => {
    const run = runAt(stage, { taken: PROOFREAD });
    expect(applyEdit(run, EDIT).run.stage).toBe(stage);
  });

  it('leaves what the public sees', () => {
    const { run } = applyEdit(publishedRun(), EDIT);
    expect(run).toMatchObject({ publication: 'published', published: { version: 1, digest: DIGEST } });
  });
});

describe('An edit of a public story', () => {
  const stepsOf = (run: Run) => applyEdit(run, EDIT).voided.map(({ step }) => step);

  it('voids what the policy names for corrections, and the last review', () => {
    const policy = { ...THREE_BY_THREE, voidedByCorrection: { reviews: [], proofs: [2] } } satisfies Policy;
    expect(stepsOf(publishedRun())).toEqual(['second_review', 'final_review', 1]);
    expect(stepsOf(publishedRun({ policy }))).toEqual(['final_review', 2]);
    expect(applyEdit(publishedRun(), EDIT).run.stage).toBe('second_review');
  });

  it('voids as any edit where the policy names nothing for corrections', () => {
    const policy = { ...THREE_BY_THREE, voidedByCorrection: undefined };
    expect(stepsOf(publishedRun({ policy }))).toEqual([...REVIEWS, ...PROOFS]);
  });

  it('is no longer one once the story is withdrawn', () => {
    expect(stepsOf(withdrawnRun())).toEqual([...REVIEWS, ...PROOFS]);
  });

  it('leaves its end', () => {
    const end = aSchedule({ act: 'unpublish' });
    const { run, held } = applyEdit(publishedRun({ schedules: [end] }), EDIT);
    expect([run.schedules, held]).toEqual([[end], []]);
  });
});

describe('An edit of a scheduled story', () => {
  const end = aSchedule({ act: 'unpublish', at: secondsLater(7200) });
  const held = { ...aSchedule(), held: { reason: 'not_signed', at: NOW } };

  it('holds the publication, which names another text, and leaves the end', () => {
    const outcome = applyEdit(scheduledRun([aSchedule(), end]), EDIT);
    expect(outcome.held).toEqual([held]);
    expect(outcome.run).toMatchObject({ publication: 'scheduled', schedules: [held, end] });
  });

  it('holds nothing where the public would see no change', () => {
    const outcome = applyEdit(scheduledRun(), { ...EDIT, digest: DIGEST });
    expect([outcome.run.schedules, outcome.held]).toEqual([[aSchedule()], []]);
  });

  it('does not set free what was held, though the first text comes back', () => {
    const { run } = applyEdit(scheduledRun(), EDIT);
    const again = applyEdit(run, { version: 3, digest: DIGEST, now: secondsLater(1) });
    expect([again.run.schedules, again.held]).toEqual([[held], []]);
  });
});

describe('A lenient policy', () => {
  const policy = voiding({ reviews: ['final_review'], proofs: [] });
  const current = { version: 2 };

  it('lets a changed text go public with its proofs once the last review signs it again', () => {
    const { run } = applyEdit(ready(policy), EDIT);
    const signed = after(run, ask('approve', STAFF.chief, current));
    expect(signed.stage).toBe('approved');
    expect(refusalOf(signed, ask('publish', STAFF.chief, current))).toBeNull();
  });

  it('still keeps a reviewer of the round from another review', () => {
    const { run } = applyEdit(ready(policy), EDIT);
    const promoted = actor(STAFF.editor.id, ['newsroom-chief-editor']);
    expect(refusalOf(run, ask('approve', promoted, current))).toBe('same_reviewer');
  });
});

describe('Who may change a story', () => {
  const author = STAFF.author;

  it.each(STAGES)('its correspondent at %s only while no editor has it', (stage) => {
    expect(mayChange(runAt(stage), author)).toBe(['draft', 'returned'].includes(stage));
  });

  it('no other correspondent', () => {
    expect(mayChange(runAt('draft'), actor('stranger', [], { kind: 'user' }))).toBe(false);
  });

  it('no API token once the editors have it, not even one that wrote it', () => {
    const token = actor('site', [], { kind: 'token' });
    const own = runAt('first_review', { authors: ['token:site'] });
    expect([mayChange(own, token), mayChange({ ...own, stage: 'returned' }, token)]).toEqual([false, true]);
  });

  it.each(['admin', 'system'] as const)('an actor of the house (%s) always', (kind) => {
    expect(STAGES.every((stage) => mayChange(runAt(stage), { kind, id: '1' }))).toBe(true);
  });
});

describe('Who writes', () => {
  const editor = actorKey(STAFF.editor);
  const writing = (wording: Wording, by: Actor = STAFF.editor) => ({ ...EDIT, writing: { by, wording } });
  const authorsAfter = (run: Run, edit: Edit) => applyEdit(run, edit).run.authors;

  it.each(STAGES)('is an author by other words where nobody reviews them: %s', (stage) => {
    const isWithWriters = ['draft', 'returned'].includes(stage);
    expect(authorsAfter(runAt(stage), writing('changed')).includes(editor)).toBe(isWithWriters);
  });

  it.each(STAGES)('is an author by a text that is mostly theirs, wherever the story is: %s', (stage) => {
    expect(authorsAfter(runAt(stage), writing('rewritten'))).toEqual([actorKey(STAFF.author), editor]);
  });

  it.each<[string, Run, Edit]>([
    ['no other words', runAt('draft'), writing('kept')],
    [
      'the words that the public sees',
      publishedRun({ stage: 'returned' }),
      { ...writing('rewritten'), digest: DIGEST },
    ],
    ['words of the program', runAt('draft'), writing('changed', { kind: 'system', id: '0', name: 'system' })],
    ['an edit of which nobody knows who made it', runAt('draft'), EDIT],
  ])('is no author by %s', (_, run, edit) => {
    expect(authorsAfter(run, edit)).toEqual([actorKey(STAFF.author)]);
  });

  it('is there once', () => {
    const run = applyEdit(runAt('draft'), writing('changed')).run;
    expect(authorsAfter(run, writing('changed'))).toEqual([actorKey(STAFF.author), editor]);
  });
});
