import { renewClaim } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import {
  after,
  aRun,
  ask,
  claimOf,
  actor,
  NOW,
  refusalOf,
  runAt,
  secondsLater,
  STAFF,
} from '../../support/model/runs';

const { deskHead, editor, proofreader } = STAFF;
const other = actor('other', ['newsroom-editor']);
const held = aRun({ holder: claimOf(editor) });

describe('A claim', () => {
  it('tells since when the story is held, however often it is renewed', () => {
    const claimed = after(aRun(), ask('claim', editor));
    const renewed = after(claimed, ask('claim', editor, { now: secondsLater(300) }));
    expect(renewed.holder).toMatchObject({ since: NOW, until: secondsLater(900) });
  });
});

describe('接手', () => {
  it('is for a story that somebody else holds', () => {
    const [mine, free] = [aRun({ holder: claimOf(other) }), aRun()];
    const lapsed = aRun({ holder: claimOf(editor, NOW) });
    expect([held, mine, free, lapsed].map((run) => refusalOf(run, ask('takeover', other)))).toEqual([
      null,
      'not_held_by_other',
      'not_held_by_other',
      'not_held_by_other',
    ]);
  });

  it('needs a reason', () => {
    expect(refusalOf(held, ask('takeover', other, { opinion: ' ' }))).toBe('opinion_required');
  });

  it('is for those who may take the review', () => {
    const author = actor('author', ['newsroom-editor'], { kind: 'user' });
    const inSecond = runAt('second_review', { holder: claimOf(deskHead) });
    const allRounder = actor('editor', ['newsroom-editor', 'newsroom-desk-head']);
    expect([
      refusalOf(held, ask('takeover', proofreader)),
      refusalOf(held, ask('takeover', author)),
      refusalOf(inSecond, ask('takeover', allRounder)),
    ]).toEqual(['wrong_role', 'own_story', 'same_reviewer']);
  });

  it('makes the person the holder, and the other one not', () => {
    const run = after(held, ask('takeover', other));
    expect(run.holder).toEqual(claimOf(other, secondsLater(600)));
    expect(refusalOf(run, ask('approve', editor))).toBe('held_by_other');
  });
});

describe('A heartbeat', () => {
  it('lets the claim of its holder go on, and nothing else', () => {
    const run = aRun({ holder: claimOf(editor) });
    expect(renewClaim(run, editor, secondsLater(30))).toEqual({
      allowed: true,
      run: { ...run, holder: claimOf(editor, secondsLater(630)) },
    });
  });

  it.each([
    ['nobody holds', null],
    ['somebody else holds', claimOf(actor('other'))],
    ['was claimed too long ago', claimOf(editor, NOW)],
  ])('is refused for a story that %s', (_, holder) => {
    expect(renewClaim(aRun({ holder }), editor, NOW)).toEqual({ allowed: false, reason: 'not_held' });
  });
});
