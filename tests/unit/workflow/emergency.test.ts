import { actorKey } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import {
  after,
  aRun,
  ask,
  DIGEST,
  actor,
  identityOf,
  NOW,
  publishedRun,
  refusalOf,
  runAt,
  scheduledRun,
  secondsLater,
  STAFF,
  THREE_BY_THREE,
} from '../../support/model/runs';

const { chief, deskHead, editor } = STAFF;
const OLDER = { version: 1, digest: `older than ${DIGEST}` };
const published = { version: 1, digest: DIGEST };

const OVERRIDE = {
  version: 1,
  digest: DIGEST,
  by: identityOf(chief),
  at: NOW,
  dueAt: secondsLater(24 * 3600),
  countersigned: null,
  isReported: false,
};

describe('紧急签发', () => {
  const second = actor('second', ['newsroom-chief-editor']);

  it.each(['first_review', 'second_review', 'final_review', 'approved'] as const)(
    'makes a story public at the stage %s and leaves it there, marked',
    (stage) => {
      const run = after(runAt(stage), ask('override', chief));
      expect(run).toEqual(
        runAt(stage, { publication: 'published', published, lastPublic: published, override: OVERRIDE }),
      );
    },
  );

  it('is for the roles that the policy names', () => {
    const refusals = [editor, deskHead, chief].map((by) => refusalOf(aRun(), ask('override', by)));
    expect(refusals).toEqual(['wrong_role', 'wrong_role', null]);
  });

  it('is for nobody where the policy has no rule for it', () => {
    const policy = { ...THREE_BY_THREE, override: undefined };
    expect(refusalOf(aRun({ policy }), ask('override', chief))).toBe('no_override');
  });

  it('is not for a story of one’s own', () => {
    expect(refusalOf(aRun({ authors: [actorKey(chief)] }), ask('override', chief))).toBe('own_story');
  });

  it('is for a story in whose byline a name of theirs stands', () => {
    expect(refusalOf(aRun({ namesakes: [actorKey(chief)] }), ask('override', chief))).toBeNull();
  });

  it('needs an opinion, and a note where the public sees another text', () => {
    const changed = aRun({ publication: 'published', published: OLDER, lastPublic: OLDER });
    const silent = ask('override', chief, { note: ' ' });
    expect(refusalOf(aRun(), ask('override', chief, { opinion: ' ' }))).toBe('opinion_required');
    expect(refusalOf(aRun(), silent)).toBeNull();
    expect(refusalOf(changed, silent)).toBe('note_required');
    expect(refusalOf(changed, ask('override', chief))).toBeNull();
  });

  it('is refused for what is public already', () => {
    expect(refusalOf(publishedRun(), ask('override', chief))).toBe('already_published');
  });

  it('takes the place of the time that was set for the publication', () => {
    expect(after(scheduledRun(), ask('override', chief)).schedules).toEqual([]);
  });

  it('is refused while another one waits for its countersign, overdue or not', () => {
    const waiting = aRun({ override: { ...OVERRIDE, isReported: true } });
    const countersigned = { by: identityOf(deskHead), at: NOW };
    expect(refusalOf(waiting, ask('override', second))).toBe('countersign_due');
    expect(refusalOf(aRun({ override: { ...OVERRIDE, countersigned } }), ask('override', second))).toBeNull();
  });

  it('leaves what is still to be reviewed to its reviewers', () => {
    const run = after(aRun(), ask('override', chief));
    expect(refusalOf(run, ask('approve', editor))).toBeNull();
    expect(refusalOf(run, ask('return', editor))).toBe('is_published');
  });

  it.each(['claim', 'approve'] as const)('leaves no %s of that very text to the person', (act) => {
    const run = after(runAt('final_review'), ask('override', chief));
    const confirmed = after(run, ask('countersign', deskHead));
    const changed = { ...run, digest: 'changed since' };
    expect([run, confirmed, changed].map((one) => refusalOf(one, ask(act, chief)))).toEqual([
      'own_override',
      'own_override',
      null,
    ]);
    expect(refusalOf(run, ask(act, second))).toBeNull();
  });

  it('leaves the text to be sent back by another, once it is taken down', () => {
    const run = after(after(runAt('final_review'), ask('override', chief)), ask('unpublish', deskHead));
    expect(refusalOf(run, ask('return', chief))).toBe('own_override');
    expect(refusalOf(run, ask('return', second))).toBeNull();
  });

  it('leaves a review to the person who countersigned', () => {
    const run = after(after(runAt('second_review'), ask('override', chief)), ask('countersign', deskHead));
    expect(refusalOf(run, ask('approve', deskHead))).toBeNull();
  });

  it('is countersigned within the time of the policy', () => {
    const rule = { roles: chief.roles.slice(), countersignRoles: [], countersignWithin: 30 };
    const run = aRun({ policy: { ...THREE_BY_THREE, override: rule } });
    expect(after(run, ask('override', chief)).override?.dueAt).toBe(secondsLater(1800));
  });
});

describe('事后补签', () => {
  const waiting = publishedRun({ override: OVERRIDE });
  const second = actor('second', ['newsroom-chief-editor']);

  it('is for another person of the roles that the policy names', () => {
    const refusals = [chief, editor, deskHead, second].map((by) =>
      refusalOf(waiting, ask('countersign', by)),
    );
    expect(refusals).toEqual(['same_countersigner', 'wrong_role', null, null]);
  });

  it('is not for a story of one’s own', () => {
    const run = { ...waiting, authors: [actorKey(deskHead)] };
    expect(refusalOf(run, ask('countersign', deskHead))).toBe('own_story');
    const namesake = { ...waiting, namesakes: [actorKey(deskHead)] };
    expect(refusalOf(namesake, ask('countersign', deskHead))).toBe('name_in_byline');
  });

  it.each([
    ['was published in the regular way', publishedRun()],
    [
      'is countersigned',
      publishedRun({ override: { ...OVERRIDE, countersigned: { by: identityOf(second), at: NOW } } }),
    ],
  ])('is not due for a story that %s', (_, run) => {
    expect(refusalOf(run, ask('countersign', deskHead))).toBe('no_countersign_due');
  });

  it('names the person and leaves the mark', () => {
    const run = after(waiting, ask('countersign', deskHead));
    const countersigned = { by: identityOf(deskHead), at: NOW };
    expect(run).toEqual({ ...waiting, override: { ...OVERRIDE, countersigned } });
  });

  it('is still due after the story was withdrawn', () => {
    const run = after(waiting, ask('withdraw', chief));
    expect(refusalOf(run, ask('countersign', deskHead))).toBeNull();
  });
});
