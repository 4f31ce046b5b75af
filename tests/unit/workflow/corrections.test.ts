import { WITHDRAWAL_SCOPES } from '../../../src/plugins/newsroom/shared/vocabulary';
import {
  after,
  ask,
  DIGEST,
  NOW,
  publishedRun,
  readyRun,
  refusalOf,
  runAt,
  scheduledRun,
  secondsLater,
  STAFF,
  withdrawnRun,
} from '../../support/model/runs';

const { chief } = STAFF;
const BLANK = [undefined, '', ' \n\t', '　'];
const OLDER = { version: 1, digest: `older than ${DIGEST}` };

describe('更正', () => {
  const changed = publishedRun({ published: OLDER });

  it('needs a note to the public', () => {
    expect(BLANK.map((note) => refusalOf(changed, ask('correct', chief, { note })))).toEqual(
      BLANK.map(() => 'note_required'),
    );
    expect(refusalOf(changed, ask('correct', chief, { opinion: undefined }))).toBeNull();
  });

  it.each([
    ['not public', readyRun(), 'not_published'],
    ['scheduled', scheduledRun(), 'not_published'],
    ['withdrawn', withdrawnRun(), 'not_published'],
    ['public as it is', publishedRun(), 'already_published'],
    ['changed and not signed', { ...changed, digest: 'newer' }, 'not_signed'],
    ['changed and not proofread', { ...changed, taken: runAt('approved').taken }, 'proofs_missing'],
  ])('is refused for a story that is %s', (_, run, code) => {
    expect(refusalOf(run, ask('correct', chief))).toBe(code);
  });

  it('puts the signed text in the place of the public one', () => {
    expect(after(changed, ask('correct', chief))).toEqual(publishedRun());
  });
});

describe('刊发 of a story that was taken down', () => {
  const takenDown = readyRun({ lastPublic: { version: 1, digest: DIGEST } });
  const changed = readyRun({ lastPublic: OLDER });
  const plan = { act: 'publish', at: secondsLater(60), timeZone: 'UTC', embargo: false } as const;

  it.each(['publish', 'schedule'] as const)('needs a note to %s another text than the public saw', (act) => {
    expect(BLANK.map((note) => refusalOf(changed, ask(act, chief, { note, plan })))).toEqual(
      BLANK.map(() => 'note_required'),
    );
    expect(refusalOf(changed, ask(act, chief, { plan }))).toBeNull();
  });

  it('needs none for the text that the public saw', () => {
    expect(refusalOf(takenDown, ask('publish', chief, { note: undefined }))).toBeNull();
  });

  it('is remembered when the story is taken down', () => {
    const run = after(publishedRun(), ask('unpublish', chief));
    expect(run).toMatchObject({ published: null, lastPublic: { version: 1, digest: DIGEST } });
  });

  it('needs a note in an emergency too', () => {
    expect(refusalOf(changed, ask('override', chief, { note: ' ' }))).toBe('note_required');
  });
});

describe('撤稿', () => {
  it('needs an opinion, and a story that is public', () => {
    expect(BLANK.map((opinion) => refusalOf(publishedRun(), ask('withdraw', chief, { opinion })))).toEqual(
      BLANK.map(() => 'opinion_required'),
    );
    expect(
      [readyRun(), scheduledRun(), withdrawnRun()].map((run) => refusalOf(run, ask('withdraw', chief))),
    ).toEqual(['not_published', 'not_published', 'not_published']);
  });

  it('leaves a tombstone for the text that the public saw', () => {
    const run = after(publishedRun({ published: OLDER }), ask('withdraw', chief, { scopes: ['app'] }));
    expect(run).toMatchObject({
      publication: 'withdrawn',
      published: null,
      tombstone: { ...OLDER, at: NOW, scopes: ['app'], note: '更正数字。' },
    });
  });

  it('is from everywhere and without a note where nothing is said', () => {
    const { tombstone } = after(publishedRun(), ask('withdraw', chief, { note: undefined }));
    expect(tombstone).toMatchObject({ scopes: WITHDRAWAL_SCOPES, note: null });
  });

  it('leaves stage and decisions', () => {
    const { stage, taken } = after(publishedRun(), ask('withdraw', chief));
    expect({ stage, taken }).toEqual({ stage: 'approved', taken: readyRun().taken });
  });
});

describe('恢复刊发', () => {
  it('is the only way back to the public', () => {
    const acts = ['publish', 'correct', 'override', 'restore'] as const;
    expect(acts.map((act) => refusalOf(withdrawnRun(), ask(act, chief)))).toEqual([
      'is_withdrawn',
      'not_published',
      'is_withdrawn',
      null,
    ]);
  });

  it.each([
    ['not withdrawn', readyRun(), 'not_withdrawn'],
    ['public', publishedRun(), 'not_withdrawn'],
    ['changed and not signed', withdrawnRun({ digest: 'newer' }), 'not_signed'],
    ['not proofread', withdrawnRun({ taken: runAt('approved').taken }), 'proofs_missing'],
  ])('is refused for a story that is %s', (_, run, code) => {
    expect(refusalOf(run, ask('restore', chief))).toBe(code);
  });

  it('needs an opinion, and a note where the text has changed since', () => {
    const changed = withdrawnRun({ lastPublic: OLDER });
    const silent = ask('restore', chief, { note: ' ' });
    expect(refusalOf(withdrawnRun(), ask('restore', chief, { opinion: ' ' }))).toBe('opinion_required');
    expect(refusalOf(withdrawnRun(), silent)).toBeNull();
    expect(refusalOf(changed, silent)).toBe('note_required');
    expect(refusalOf(changed, ask('restore', chief))).toBeNull();
  });

  it('takes the tombstone away', () => {
    expect(after(withdrawnRun(), ask('restore', chief))).toEqual(publishedRun());
  });
});
