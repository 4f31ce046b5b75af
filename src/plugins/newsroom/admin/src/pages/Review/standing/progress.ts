import type { Policy } from '../../../../../shared/policy';
import type { LinkedDecision } from '../../../../../shared/decision';
import type { TakenStep } from '../../../../../shared/run';
import type { Stage } from '../../../../../shared/vocabulary';
import { isReview } from '../../../../../shared/vocabulary';

type Step = TakenStep['step'];

/** One step of 三审三校, and how it stands. */
export interface StepProgress {
  step: Step;
  /** Codes of the roles that may take it. */
  roles: readonly string[];
  /** The decision that stands, or that fell; `null` where nobody took the step in this round. */
  decision: LinkedDecision | null;
  /** What took the decision away; `null` where it stands. */
  fellBy: LinkedDecision | null;
  state: 'done' | 'due' | 'later';
}

interface Standing {
  policy: Pick<Policy, 'reviews' | 'proofs'>;
  taken: readonly TakenStep[];
  stage: Stage;
}

/** The step that a decision took: a review by its stage, a proof by its number. */
export const stepOf = ({ act, fromStage, details }: LinkedDecision): Step | null => {
  if (act === 'proof') return (details?.proof ?? null) as Step | null;
  return act === 'approve' ? (fromStage as Step) : null;
};

/** All steps of the policy in their order: by whom and when, voided by what, or whose turn it is. */
export function progressOf(
  { policy, taken, stage }: Standing,
  decisions: readonly LinkedDecision[],
): StepProgress[] {
  const due = dueSteps({ policy, taken, stage });
  const steps: Pick<StepProgress, 'step' | 'roles'>[] = [
    ...policy.reviews.map(({ stage: step, roles }) => ({ step, roles })),
    ...policy.proofs.map(({ number: step, roles }) => ({ step, roles })),
  ];
  return steps.map(({ step, roles }) => {
    const last = taken.findLast((one) => one.step === step);
    const decision = last ? decisionBehind(last, decisions) : null;
    if (last?.stands) return { step, roles, decision, fellBy: null, state: 'done' };
    const fellBy = decision ? whatVoided(decision, step, decisions) : null;
    return { step, roles, decision, fellBy, state: due.includes(step) ? 'due' : 'later' };
  });
}

function dueSteps({ policy, taken, stage }: Standing): Step[] {
  if (!isReview(stage) && stage !== 'approved') return [];
  const stands = (step: Step) => taken.some((one) => one.step === step && one.stands);
  const proof = policy.proofs.find(({ number }) => !stands(number))?.number;
  return [...(isReview(stage) ? [stage] : []), ...(proof ? [proof] : [])];
}

const decisionBehind = (
  { step, version, digest }: TakenStep,
  decisions: readonly LinkedDecision[],
): LinkedDecision | null =>
  decisions.findLast((one) => stepOf(one) === step && one.version === version && one.digest === digest) ??
  null;

const TURNING_BACK: readonly string[] = ['return', 'reject', 'reopen'];

const whatVoided = (
  { sequence }: LinkedDecision,
  step: Step,
  decisions: readonly LinkedDecision[],
): LinkedDecision | null =>
  decisions.find(
    (one) => one.sequence > sequence && (TURNING_BACK.includes(one.act) || voidedBy(one).includes(step)),
  ) ?? null;

const voidedBy = ({ details }: LinkedDecision): readonly Step[] =>
  (details as { voided?: Step[] } | null)?.voided ?? [];
