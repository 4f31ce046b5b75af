import { missingSteps } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { readyRun, runAt, STAFF, took } from '../../support/model/runs';

describe('What a story lacks', () => {
  it('is every review and proof of its policy before anybody took one', () => {
    expect(missingSteps(runAt('draft'))).toEqual(['first_review', 'second_review', 'final_review', 1, 2, 3]);
  });

  it('is what nobody took, and what a change of the text has voided', () => {
    const voided = took('first_review', STAFF.editor, { stands: false });
    const taken = [voided, took('second_review', STAFF.deskHead), took(2, STAFF.proofreader)];
    expect(missingSteps(runAt('first_review', { taken }))).toEqual(['first_review', 'final_review', 1, 3]);
  });

  it('is nothing of a story that is signed and read', () => {
    expect(missingSteps(readyRun())).toEqual([]);
  });
});
