import { ACTS, STAGES, type Act, type Stage } from '../../../src/plugins/newsroom/shared/vocabulary';
import { actor, publishedRun, refusalOf, ask, runAt, STAFF } from '../../support/model/runs';

/** Stages that each act fits, as the newsroom's glossary tells them. */
const FITS: Record<Act, readonly Stage[]> = {
  submit: ['draft', 'returned'],
  recall: ['first_review', 'second_review', 'final_review'],
  claim: ['first_review', 'second_review', 'final_review'],
  takeover: ['first_review', 'second_review', 'final_review'],
  release: ['first_review', 'second_review', 'final_review'],
  approve: ['first_review', 'second_review', 'final_review'],
  return: ['first_review', 'second_review', 'final_review', 'approved'],
  reject: ['first_review', 'second_review', 'final_review', 'approved'],
  reopen: ['approved', 'rejected'],
  proof: ['first_review', 'second_review', 'final_review', 'approved'],
  publish: ['approved'],
  schedule: [...STAGES],
  unschedule: [...STAGES],
  unpublish: [...STAGES],
  correct: ['approved'],
  withdraw: [...STAGES],
  restore: ['approved'],
  override: ['first_review', 'second_review', 'final_review', 'approved'],
  countersign: [...STAGES],
};

const grid = ACTS.flatMap((act) => STAGES.map((stage) => [act, stage, FITS[act].includes(stage)] as const));
const allRounder = actor('all-rounder', [
  'newsroom-editor',
  'newsroom-desk-head',
  'newsroom-chief-editor',
  'newsroom-proofreader',
]);

describe('The stages that an act fits', () => {
  it.each(grid.filter(([, , fits]) => fits))('%s is not refused for the stage %s', (act, stage) => {
    expect(refusalOf(runAt(stage), ask(act, allRounder))).not.toBe('wrong_stage');
  });

  it.each(grid.filter(([, , fits]) => !fits))('%s is refused at the stage %s', (act, stage) => {
    expect(refusalOf(runAt(stage), ask(act, allRounder))).toBe('wrong_stage');
  });

  it('a published story can be taken down wherever its run is', () => {
    const stages = STAGES.filter((stage) => {
      const run = publishedRun({ stage });
      return refusalOf(run, ask('unpublish', STAFF.chief)) === null;
    });
    expect(stages).toEqual([...STAGES]);
  });
});

describe('The order of refusals', () => {
  const stranger = actor('stranger', [], { permits: [] });

  it('names the missing permission before the stale version', () => {
    expect(refusalOf(runAt('draft'), ask('publish', stranger, { version: 9 }))).toBe('not_permitted');
  });

  it('names the stale version before the wrong stage', () => {
    expect(refusalOf(runAt('draft'), ask('approve', allRounder, { version: 9 }))).toBe('stale_version');
  });

  it('names the wrong stage before the wrong role', () => {
    expect(refusalOf(runAt('draft'), ask('approve', actor('no-role')))).toBe('wrong_stage');
  });

  it.each(ACTS)('refuses %s to somebody whose roles do not permit it', (act) => {
    expect(refusalOf(publishedRun(), ask(act, stranger))).toBe('not_permitted');
  });

  it.each(ACTS)('refuses %s on a version that is no longer the present one', (act) => {
    expect(refusalOf(publishedRun({ version: 2 }), ask(act, allRounder))).toBe('stale_version');
  });

  it.each(ACTS)('refuses %s on a version that does not exist yet', (act) => {
    expect(refusalOf(publishedRun(), ask(act, allRounder, { version: 2 }))).toBe('stale_version');
  });
});
