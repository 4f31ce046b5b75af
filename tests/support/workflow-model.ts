import type { Policy } from '../../src/plugins/newsroom/shared/policy';
import type { Act, ProofNumber, Review, Stage } from '../../src/plugins/newsroom/shared/vocabulary';
import { isCorrespondent, permitsOf, type Member } from './workflow-members';

/*
 * The workflow once more, written from the words of the design and the policy data, and not from the code: what
 * the newsroom has to answer, and what has to be true afterwards.
 */

/** A step that a member took on a text. */
export interface ModelStep {
  step: Review | ProofNumber;
  by: string;
  text: string;
  stands: boolean;
}

/** What can be seen of a story. */
export interface Observation {
  stage: Stage;
  version: number;
  text: string;
  holder: string | null;
  taken: ModelStep[];
  /** The text that the public sees. */
  publicText: string | null;
}

/** Somebody asks for an act on the version that they saw. */
export interface ModelRequest {
  act: Act;
  by: Member;
  version: number;
  opinion: string;
}

/** Somebody saves a text over the version that they saw. */
export interface ModelEdit {
  by: Member;
  version: number;
  text: string;
}

type Refusals = readonly (readonly [code: string, applies: boolean])[];

const IN_REVIEW: readonly Stage[] = ['first_review', 'second_review', 'final_review'];
const IN_REVIEW_OR_SIGNED: readonly Stage[] = [...IN_REVIEW, 'approved'];

const STAGES_OF: Partial<Record<Act, readonly Stage[]>> = {
  submit: ['draft', 'returned'],
  recall: IN_REVIEW,
  claim: IN_REVIEW,
  release: IN_REVIEW,
  approve: IN_REVIEW,
  return: IN_REVIEW_OR_SIGNED,
  reject: IN_REVIEW_OR_SIGNED,
  reopen: ['approved', 'rejected'],
  proof: IN_REVIEW_OR_SIGNED,
  publish: ['approved'],
};

/** One story on its way, as the design tells it. */
export class StoryModel {
  #now: Observation;
  #authors: Set<string>;
  #submitter: string | null = null;
  /** What the record has to hold. */
  readonly log: string[] = [];

  constructor(
    readonly policy: Policy,
    author: Member,
    text: string,
  ) {
    this.#authors = new Set([author.name]);
    this.#now = { stage: 'draft', version: 1, text, holder: null, taken: [], publicText: null };
  }

  /** The story as it has to look now. */
  get now(): Observation {
    return this.#now;
  }

  /** Those whose own story this is. */
  get authors(): ReadonlySet<string> {
    return this.#authors;
  }

  /** Every reason for which the newsroom may refuse an act; none where it has to allow it. */
  refusalsOf(request: ModelRequest): string[] {
    const { act, by, version } = request;
    const general: Refusals = [
      ['not_permitted', !permitsOf(by).includes(act)],
      ['stale_version', version !== this.#now.version],
      ['wrong_stage', !(STAGES_OF[act] ?? [this.#now.stage]).includes(this.#now.stage)],
    ];
    return [...general, ...this.#conditions(request)].flatMap(([code, applies]) => (applies ? [code] : []));
  }

  /** Every reason for which the newsroom may refuse an edit. */
  refusalsOfEdit({ by, version }: ModelEdit): string[] {
    const refusals: Refusals = [
      ['not_editable', isCorrespondent(by) && !['draft', 'returned'].includes(this.#now.stage)],
      ['stale_version', version !== this.#now.version],
    ];
    return refusals.flatMap(([code, applies]) => (applies ? [code] : []));
  }

  /** Does what an allowed act does. */
  apply({ act, by }: ModelRequest): void {
    this.log.push(act);
    if (act === 'submit') this.#submitter = by.name;
    if (act === 'submit') this.#authors.add(by.name);
    this.#now = { ...this.#now, ...this.#effects(by)[act]() };
  }

  /** Does what an edit does: the decisions that the policy names fall when the text changes, and the last review. */
  applyEdit({ text }: ModelEdit): void {
    const taken = this.#now.taken.map((step) =>
      this.#falls(step, text) ? { ...step, stands: false } : step,
    );
    const isVoiding = taken.some(({ stands }, index) => stands !== this.#now.taken[index]?.stands);
    const isUnderway = isVoiding && IN_REVIEW_OR_SIGNED.includes(this.#now.stage);
    const stage = isUnderway ? (this.#firstOpen(taken) ?? 'approved') : this.#now.stage;
    const holder = stage === this.#now.stage ? this.#now.holder : null;
    if (isVoiding) this.log.push('edit');
    this.#now = { ...this.#now, text, version: this.#now.version + 1, taken, stage, holder };
  }

  #conditions(request: ModelRequest): Refusals {
    const mindful: Refusals = [['opinion_required', request.opinion.trim() === '']];
    const hidden: Refusals = [['is_published', this.#now.publicText === this.#now.text]];
    const reviewing = this.#reviewing(request.by);
    const sendingBack = [...reviewing, ...hidden, ...mindful];
    const rules: Record<Act, Refusals> = {
      submit: [],
      recall: this.#recalling(request.by),
      claim: reviewing,
      release: [['not_held', this.#now.holder !== request.by.name]],
      approve: reviewing,
      return: sendingBack,
      reject: sendingBack,
      reopen: [...hidden, ...mindful],
      proof: this.#proofing(request.by),
      publish: this.#publishing(),
      unpublish: [['not_published', this.#now.publicText === null], ...mindful],
    };
    return rules[request.act];
  }

  #recalling({ name }: Member): Refusals {
    return [
      ['not_author', this.#submitter !== name],
      ['held_by_other', this.#isHeldByOther(name)],
      ['already_decided', this.#now.taken.some(({ stands }) => stands)],
    ];
  }

  /** Separate persons: the role of the review, nobody's own story, no two reviews by one person in a round. */
  #reviewing({ name, roles }: Member): Refusals {
    const last = this.policy.reviews.at(-1)?.stage;
    const atHand = this.#now.stage === 'approved' ? last : this.#now.stage;
    const named = this.policy.reviews.find(({ stage }) => stage === atHand)?.roles ?? [];
    const others = this.#now.taken.filter(({ step }) => typeof step === 'string' && step !== atHand);
    return [
      ['wrong_role', !named.some((role) => roles.includes(role))],
      ['held_by_other', this.#isHeldByOther(name)],
      ['own_story', this.#authors.has(name)],
      ['same_reviewer', others.some(({ by }) => by === name)],
    ];
  }

  #proofing({ name, roles }: Member): Refusals {
    const due = this.#dueProof();
    const apart = this.policy.separateProofs
      .filter((pair) => pair.some((number) => number === due?.number))
      .flat();
    const others = this.#now.taken.filter(
      ({ step }) => step !== due?.number && apart.some((one) => one === step),
    );
    return [
      ['no_proof_due', !due],
      ['wrong_role', !due?.roles.some((role) => roles.includes(role))],
      ['same_proofreader', others.some(({ by }) => by === name)],
    ];
  }

  #publishing(): Refusals {
    const last = this.policy.reviews.at(-1)?.stage;
    const signature = this.#now.taken.find(({ step, stands }) => step === last && stands);
    const isSigned = !this.#firstOpen(this.#now.taken) && signature?.text === this.#now.text;
    return [
      ['not_signed', !isSigned],
      ['proofs_missing', this.#dueProof() !== undefined],
      ['already_published', this.#now.publicText === this.#now.text],
    ];
  }

  #effects({ name }: Member): Record<Act, () => Partial<Observation>> {
    const { stage, text } = this.#now;
    const back = (to: Stage) => ({ stage: to, holder: null, taken: this.#allFallen() });
    const first = this.policy.reviews[0]?.stage ?? 'approved';
    return {
      submit: () => ({ stage: first, holder: null, taken: [] }),
      recall: () => ({ stage: 'draft', holder: null }),
      claim: () => ({ holder: name }),
      release: () => ({ holder: null }),
      approve: () => {
        const taken = this.#with(stage as Review, name);
        return { stage: this.#firstOpen(taken) ?? 'approved', holder: null, taken };
      },
      return: () => back('returned'),
      reject: () => back('rejected'),
      reopen: () => back(first),
      proof: () => ({ taken: this.#with(this.#dueProof()?.number ?? 1, name) }),
      publish: () => ({ publicText: text }),
      unpublish: () => ({ publicText: null }),
    };
  }

  #with(step: Review | ProofNumber, by: string): ModelStep[] {
    return [...this.#now.taken, { step, by, text: this.#now.text, stands: true }];
  }

  #allFallen(): ModelStep[] {
    return this.#now.taken.map((step) => ({ ...step, stands: false }));
  }

  #falls({ step, stands }: ModelStep, text: string): boolean {
    const { reviews, proofs } = this.policy.voidedByEdit;
    const named = [...reviews, ...proofs, this.policy.reviews.at(-1)?.stage];
    return stands && text !== this.#now.text && named.includes(step);
  }

  #firstOpen(taken: readonly ModelStep[]): Review | undefined {
    return this.policy.reviews.find(
      ({ stage }) => !taken.some(({ step, stands }) => stands && step === stage),
    )?.stage;
  }

  #dueProof(): Policy['proofs'][number] | undefined {
    const standing = this.#now.taken.filter(({ stands }) => stands).map(({ step }) => step);
    return this.policy.proofs.find(({ number }) => !standing.includes(number));
  }

  #isHeldByOther(name: string): boolean {
    return this.#now.holder !== null && this.#now.holder !== name;
  }
}
