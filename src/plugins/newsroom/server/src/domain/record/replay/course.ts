import type { ErrorCode } from '../../../../../shared/errors';
import type { Policy } from '../../../../../shared/policy';
import { isSame } from '../../article/content';
import { newRun, ownOf, type Run } from '../../workflow';
import type { LinkedDecision } from '../chain';

/** A decision that cannot have been taken as it stands there. */
export interface CourseFault {
  sequence: number;
  fault:
    | 'begins_elsewhere'
    | 'leads_elsewhere'
    | 'not_allowed'
    | 'not_due'
    | 'voids_others'
    | 'edit_missing'
    | 'hold_missing';
  /** Why the act would have been refused. */
  reason?: ErrorCode;
}

/** A decision of the record, and the run before and after it. */
export interface Told {
  decision: LinkedDecision;
  before: Run;
  after: Run;
  /** Whether the rules were asked. */
  isJudged: boolean;
}

/** What the record tells of one story: its run after each decision, and what cannot have happened so. */
export interface Course {
  run: Run;
  faults: CourseFault[];
  told: Told[];
  /**
   * Whether the record holds the policy of the present round, so that its decisions are judged by the rules. Those of
   * rounds before it did are only followed (docs/decisions/0056-the-record-is-checked-against-the-state.md).
   */
  isJudged: boolean;
  /** Whether the last publication was judged, so that the run has to know what the public saw last. */
  isPublicationJudged: boolean;
}

/** Before the first decision. */
export const beginning = (policy: Policy): Course => ({
  run: newRun(policy, null, { digest: '' }),
  faults: [],
  told: [],
  isJudged: false,
  isPublicationJudged: false,
});

/** What the record holds of a run beside its place: each where it was found, or changed. */
export interface KeptOfRun {
  policy?: Policy;
  authors?: readonly string[];
  namesakes?: readonly string[];
}

/** What no other part of a decision tells of the run: at a submission all of it, else what changed. */
export function keptOfRun(isSubmission: boolean, before: Run, after: Run): KeptOfRun {
  const isMore = !isSame(ownOf(before), ownOf(after));
  return {
    ...(isSubmission && { policy: after.policy }),
    ...((isSubmission || isMore) && ownOf(after)),
  };
}
