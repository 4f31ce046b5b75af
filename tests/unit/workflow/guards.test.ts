import { actorKey } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import {
  aRun,
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
  secondsLater,
  STAFF,
  took,
} from '../../support/model/runs';

const { author, editor, deskHead, chief, proofreader } = STAFF;
const other = actor('other', ['newsroom-editor', 'newsroom-desk-head', 'newsroom-chief-editor']);
const held = aRun({ holder: claimOf(editor) });

describe('Claiming and releasing', () => {
  it.each(['claim', 'approve', 'return', 'reject'] as const)(
    'nobody but the holder can %s a claimed story',
    (act) => {
      expect(refusalOf(held, ask(act, other))).toBe('held_by_other');
      expect(refusalOf(held, ask(act, editor))).toBeNull();
    },
  );

  it.each(['claim', 'approve', 'return', 'reject'] as const)(
    'anybody can %s a story whose claim has run out, from that very moment on',
    (act) => {
      const until = (seconds: number) => aRun({ holder: claimOf(editor, secondsLater(seconds)) });
      expect(refusalOf(until(1), ask(act, other))).toBe('held_by_other');
      expect([until(0), until(-1)].map((run) => refusalOf(run, ask(act, other)))).toEqual([null, null]);
    },
  );

  it('a claim that has run out keeps nobody from recalling, and is nobody’s to release', () => {
    const expired = aRun({ holder: claimOf(editor, NOW) });
    expect(refusalOf(expired, ask('recall', author))).toBeNull();
    expect(refusalOf(expired, ask('release', editor))).toBe('not_held');
  });

  it('only the holder releases', () => {
    expect(refusalOf(held, ask('release', editor))).toBeNull();
    expect(refusalOf(held, ask('release', other))).toBe('not_held');
    expect(refusalOf(aRun(), ask('release', editor))).toBe('not_held');
  });

  it('an editor and a correspondent with the same number are two persons', () => {
    const namesake = actor('editor', ['newsroom-editor'], { kind: 'user' });
    expect(refusalOf(held, ask('approve', namesake))).toBe('held_by_other');
  });
});

describe('Recalling', () => {
  it('is for the submitter', () => {
    expect(refusalOf(aRun(), ask('recall', author))).toBeNull();
    expect(refusalOf(aRun(), ask('recall', other))).toBe('not_author');
  });

  it('is for the submitter even where another wrote the story', () => {
    const run = aRun({ authors: [actorKey(author), actorKey(editor)], submitter: actorKey(editor) });
    expect(refusalOf(run, ask('recall', author))).toBe('not_author');
  });

  it('ends when an editor has claimed the story', () => {
    expect(refusalOf(held, ask('recall', author))).toBe('held_by_other');
  });

  it.each([
    ['a review', took('first_review', editor)],
    ['a proof', took(1, proofreader)],
  ])('ends with %s', (_, taken) => {
    expect(refusalOf(runAt('second_review', { taken: [taken] }), ask('recall', author))).toBe(
      'already_decided',
    );
  });

  it('is open again when an edit voided every decision', () => {
    const run = aRun({ taken: [took('first_review', editor, { stands: false })] });
    expect(refusalOf(run, ask('recall', author))).toBeNull();
  });
});

describe('The roles of a review', () => {
  it.each([
    ['first_review', editor],
    ['second_review', deskHead],
    ['final_review', chief],
  ] as const)('gives the %s to its own role only', (stage, reviewer) => {
    const others = [editor, deskHead, chief, proofreader].filter(({ id }) => id !== reviewer.id);
    const fresh = actor('fresh', [...reviewer.roles]);
    expect(refusalOf(runAt(stage), ask('approve', fresh))).toBeNull();
    expect(others.map((one) => refusalOf(runAt(stage), ask('approve', one)))).toEqual(
      others.map(() => 'wrong_role'),
    );
  });

  it.each(['return', 'reject'] as const)('gives the %s of an approved story to the last review', (act) => {
    expect(refusalOf(runAt('approved'), ask(act, chief))).toBeNull();
    expect(refusalOf(runAt('approved'), ask(act, deskHead))).toBe('wrong_role');
  });
});

describe('Separate persons', () => {
  const allRounder = actor('all', ['newsroom-editor', 'newsroom-desk-head', 'newsroom-chief-editor']);

  it.each(['claim', 'approve', 'return', 'reject'] as const)('refuses to %s a story of one’s own', (act) => {
    expect(refusalOf(aRun({ authors: [actorKey(editor)] }), ask(act, editor))).toBe('own_story');
  });

  it.each(['claim', 'approve', 'return', 'reject'] as const)(
    'refuses to %s a story in whose byline the name stands, and says so',
    (act) => {
      const run = aRun({ namesakes: [actorKey(editor)] });
      expect(refusalOf(run, ask(act, editor))).toBe('name_in_byline');
      expect(refusalOf(run, ask(act, allRounder))).toBeNull();
    },
  );

  it.each([
    ['second_review', 'first_review'],
    ['final_review', 'first_review'],
    ['final_review', 'second_review'],
    ['first_review', 'final_review'],
  ] as const)('refuses the %s to whoever took the %s', (stage, before) => {
    const run = runAt(stage);
    const others = run.taken.filter(({ step }) => step !== before);
    const taken = [...others, took(before, allRounder)];
    expect(refusalOf({ ...run, taken }, ask('approve', allRounder))).toBe('same_reviewer');
  });

  it('remembers a review that an edit voided', () => {
    const taken = [took('first_review', allRounder, { stands: false }), took('first_review', editor)];
    expect(refusalOf(runAt('second_review', { taken }), ask('claim', allRounder))).toBe('same_reviewer');
  });

  it('lets a person take the same review again after an edit voided it', () => {
    const taken = [took('first_review', editor, { stands: false })];
    expect(refusalOf(aRun({ taken }), ask('approve', editor))).toBeNull();
  });

  it('lets a reviewer read a proof, and a proofreader review', () => {
    const both = actor('both', ['newsroom-editor', 'newsroom-proofreader']);
    expect(
      refusalOf(runAt('second_review', { taken: [took('first_review', both)] }), ask('proof', both)),
    ).toBeNull();
    expect(refusalOf(aRun({ taken: [took(1, both)] }), ask('approve', both))).toBeNull();
  });
});

describe('Proofs', () => {
  const second = actor('p9', ['newsroom-proofreader']);

  it('are read by the role that the policy names', () => {
    expect(refusalOf(aRun(), ask('proof', proofreader))).toBeNull();
    expect(refusalOf(aRun(), ask('proof', editor))).toBe('wrong_role');
  });

  it('are due until all are read', () => {
    expect(refusalOf(readyRun(), ask('proof', proofreader))).toBe('no_proof_due');
  });

  it('are never due under a policy without proofs', () => {
    const policy = { ...aRun().policy, proofs: [] };
    expect(refusalOf(aRun({ policy }), ask('proof', proofreader))).toBe('no_proof_due');
  });

  it('need another person for the third than for the first', () => {
    const taken = [took(1, proofreader), took(2, second)];
    expect(refusalOf(aRun({ taken }), ask('proof', proofreader))).toBe('same_proofreader');
    expect(refusalOf(aRun({ taken }), ask('proof', second))).toBeNull();
  });

  it('need another person for the first than for a third that stands or stood', () => {
    const taken = [took(3, proofreader, { stands: false })];
    expect(refusalOf(aRun({ taken }), ask('proof', proofreader))).toBe('same_proofreader');
  });

  it('let the reader of a proof that fell read it again', () => {
    const taken = [took(1, proofreader, { stands: false })];
    expect(refusalOf(aRun({ taken }), ask('proof', proofreader))).toBeNull();
  });

  it('may have one person for the first and second', () => {
    expect(refusalOf(aRun({ taken: [took(1, proofreader)] }), ask('proof', proofreader))).toBeNull();
  });
});

describe('Reasons', () => {
  it.each([
    ['return', aRun(), editor],
    ['reject', aRun(), editor],
    ['reopen', runAt('approved'), chief],
    ['unpublish', publishedRun(), chief],
    ['withdraw', publishedRun(), chief],
  ] as const)('%s needs an opinion', (act, run, by) => {
    const opinions = [undefined, '', ' \n\t', '　'];
    expect(opinions.map((opinion) => refusalOf(run, ask(act, by, { opinion })))).toEqual(
      opinions.map(() => 'opinion_required'),
    );
    expect(refusalOf(run, ask(act, by))).toBeNull();
  });

  it.each(['claim', 'approve'] as const)('%s needs none', (act) => {
    expect(refusalOf(aRun(), ask(act, editor, { opinion: undefined }))).toBeNull();
  });
});

describe('Publication', () => {
  it('needs the reviews and the proofs', () => {
    expect(refusalOf(readyRun(), ask('publish', chief))).toBeNull();
    expect(refusalOf(runAt('approved'), ask('publish', chief))).toBe('proofs_missing');
    expect(refusalOf(runAt('approved', { taken: PROOFREAD }), ask('publish', chief))).toBe('not_signed');
  });

  it('refuses content that the last review did not sign', () => {
    expect(refusalOf(readyRun({ digest: 'another text' }), ask('publish', chief))).toBe('not_signed');
  });

  it('refuses content under a policy without any review', () => {
    const policy = { ...aRun().policy, reviews: [], proofs: [] };
    expect(refusalOf(readyRun({ policy }), ask('publish', chief))).toBe('not_signed');
  });

  it.each([1, 2, 3] as const)('refuses while proof %s is missing', (missing) => {
    const taken = readyRun().taken.filter(({ step }) => step !== missing);
    expect(refusalOf(readyRun({ taken }), ask('publish', chief))).toBe('proofs_missing');
  });

  it('refuses what the public sees already, and lets another text out as a correction only', () => {
    expect(refusalOf(publishedRun(), ask('publish', chief))).toBe('already_published');
    const changed = publishedRun({ published: { version: 1, digest: `older than ${DIGEST}` } });
    expect(refusalOf(changed, ask('publish', chief))).toBe('is_public');
    expect(refusalOf(changed, ask('correct', chief))).toBeNull();
  });

  it.each(['return', 'reject', 'reopen'] as const)('must be undone before %s', (act) => {
    expect(refusalOf(publishedRun(), ask(act, chief))).toBe('is_published');
  });

  it.each(['return', 'reject', 'reopen'] as const)('stays while its changed text is met by %s', (act) => {
    const changed = publishedRun({ published: { version: 1, digest: `older than ${DIGEST}` } });
    expect(refusalOf(changed, ask(act, chief))).toBeNull();
  });

  it('can be undone only while it is there', () => {
    expect(refusalOf(readyRun(), ask('unpublish', chief))).toBe('not_published');
    expect(refusalOf(publishedRun(), ask('unpublish', chief))).toBeNull();
  });
});
