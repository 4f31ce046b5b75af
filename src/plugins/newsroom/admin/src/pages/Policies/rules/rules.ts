import type { PolicyInput, PolicyView } from '../../../../../shared/contracts/policies';
import { PROOFS, REVIEWS, type ProofNumber, type Review } from '../../../../../shared/vocabulary';

/** What of a policy can be changed. */
export function rulesOf(policy: PolicyView): PolicyInput {
  const { code, isDefault, version, changedBy, changedAt, ...rules } = policy;
  return rules;
}

/** With a review more or less, in its place; what names a review that goes, goes with it. */
export function withReview(rules: PolicyInput, stage: Review, isOn: boolean): PolicyInput {
  const others = rules.reviews.filter((step) => step.stage !== stage);
  const added = isOn ? [...others, { stage, roles: [] }] : others;
  const reviews = added.toSorted((one, other) => REVIEWS.indexOf(one.stage) - REVIEWS.indexOf(other.stage));
  const { voidedByEdit } = rules;
  const named = isOn ? [...voidedByEdit.reviews, stage] : voidedByEdit.reviews;
  return fitting({ ...rules, reviews, voidedByEdit: { ...voidedByEdit, reviews: named } });
}

/** With so many proofs; those that come are read by whom the last was, and fall with an edit. */
export function withProofs(rules: PolicyInput, count: number): PolicyInput {
  const roles = rules.proofs.at(-1)?.roles ?? [];
  const proofs = PROOFS.slice(0, count).map(
    (number) => rules.proofs.find((step) => step.number === number) ?? { number, roles },
  );
  const added = proofs.slice(rules.proofs.length).map(({ number }) => number);
  const { voidedByEdit } = rules;
  const named = [...voidedByEdit.proofs, ...added];
  return fitting({ ...rules, proofs, voidedByEdit: { ...voidedByEdit, proofs: named } });
}

/** The pairs of proofs that two persons can be asked for. */
export const pairsOf = ({ proofs }: PolicyInput): [ProofNumber, ProofNumber][] =>
  proofs.flatMap(({ number }) =>
    proofs.flatMap((other): [ProofNumber, ProofNumber][] =>
      other.number > number ? [[number, other.number]] : [],
    ),
  );

/** Whether two persons have to read the pair. */
export const isSeparate = ({ separateProofs }: PolicyInput, [one, other]: readonly ProofNumber[]): boolean =>
  separateProofs.some((pair) => pair.some((number) => number === one) && pair.some((n) => n === other));

/** With a pair of proofs for two persons, or for anybody. */
export const withPair = (
  rules: PolicyInput,
  pair: [ProofNumber, ProofNumber],
  isOn: boolean,
): PolicyInput => ({
  ...rules,
  separateProofs: isOn
    ? [...rules.separateProofs, pair]
    : rules.separateProofs.filter((one) => !isSeparate({ ...rules, separateProofs: [one] }, pair)),
});

/** What falls, with a step more or less. */
export const withVoided = (
  voided: PolicyInput['voidedByEdit'],
  step: Review | ProofNumber,
  isOn: boolean,
): PolicyInput['voidedByEdit'] =>
  typeof step === 'number'
    ? { ...voided, proofs: PROOFS.filter((one) => (one === step ? isOn : voided.proofs.includes(one))) }
    : { ...voided, reviews: REVIEWS.filter((one) => (one === step ? isOn : voided.reviews.includes(one))) };

/** The rules without what names a step that is not there. */
function fitting(rules: PolicyInput): PolicyInput {
  const reviews = rules.reviews.map(({ stage }) => stage);
  const proofs = rules.proofs.map(({ number }) => number);
  const fit = (voided: PolicyInput['voidedByEdit']): PolicyInput['voidedByEdit'] => ({
    reviews: reviews.filter((stage) => voided.reviews.includes(stage)),
    proofs: proofs.filter((number) => voided.proofs.includes(number)),
  });
  return {
    ...rules,
    separateProofs: rules.separateProofs.filter((pair) => pair.every((one) => proofs.includes(one))),
    voidedByEdit: fit(rules.voidedByEdit),
    voidedByCorrection: rules.voidedByCorrection && fit(rules.voidedByCorrection),
  };
}

/** Minutes as the hours that people write; nothing for none. */
export const hoursOf = (minutes: number | undefined): number | undefined =>
  minutes === undefined ? undefined : minutes / 60;

/** Hours as a policy has them. */
export const minutesOf = (hours: number | undefined): number | undefined =>
  hours === undefined || Number.isNaN(hours) ? undefined : Math.round(hours * 60);
