import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import type { Act, ProofNumber, Review, Stage } from '../../../src/plugins/newsroom/shared/vocabulary';
import { conditionsOf, type Refusals } from './workflow-conditions';
import { AUTHOR, isCorrespondent, type Member } from './workflow-members';
import {
  dueProof,
  firstOpen,
  IN_REVIEW_OR_SIGNED,
  type ModelEdit,
  type ModelRequest,
  type ModelSchedule,
  type ModelStep,
  type Observation,
  type Situation,
} from './workflow-situation';

/*
 * The workflow once more, written from the words of the design and the policy data, and not from the code: what
 * the newsroom has to answer, and what has to be true afterwards.
 */

const codesOf = (refusals: Refusals): string[] => refusals.filter((one) => one[1]).map((one) => one[0]);

/** One story on its way, as the design tells it. */
export class StoryModel {
  #now: Observation;
  #authors: Set<string>;
  #submitter: string | null = null;
  #returnedText: string | null = null;
  /** What the record has to hold. */
  readonly log: string[] = [];

  constructor(
    readonly policy: Policy,
    author: Member,
    text: string,
  ) {
    this.#authors = new Set([author.name]);
    this.#now = {
      stage: 'draft',
      publication: 'none',
      version: 1,
      text,
      holder: null,
      taken: [],
      publicText: null,
      lastPublicText: null,
      withdrawnText: null,
      schedules: [],
      override: null,
    };
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
    return codesOf(conditionsOf(this.#situation, request));
  }

  /** Every reason for which the newsroom may refuse an edit. */
  refusalsOfEdit({ by, version }: ModelEdit): string[] {
    return codesOf([
      ['not_editable', isCorrespondent(by) && !['draft', 'returned'].includes(this.#now.stage)],
      ['stale_version', version !== this.#now.version],
    ]);
  }

  /** The same story, to be taken another way from here on. */
  copy(): StoryModel {
    const copy = new StoryModel(this.policy, AUTHOR, this.#now.text);
    copy.#now = this.#now;
    copy.#authors = new Set(this.#authors);
    copy.#submitter = this.#submitter;
    copy.#returnedText = this.#returnedText;
    copy.log.push(...this.log);
    return copy;
  }

  /** Does what an allowed act does. */
  apply(request: ModelRequest): void {
    const { act, by } = request;
    this.log.push(act);
    if (act === 'submit') this.#submitter = by.name;
    if (act === 'submit') this.#authors.add(by.name);
    if (act === 'return') this.#returnedText = this.#now.text;
    this.#now = { ...this.#now, ...this.#effects(request)[act]() };
  }

  /**
   * Does what an edit does: the decisions that the policy names fall when the text changes, and the last review. Who
   * writes other words into a story that nobody reviews is an author of it, unless the public has them already.
   */
  applyEdit({ by, text }: ModelEdit): void {
    const isChanged = text !== this.#now.text;
    const isWriting = ['draft', 'returned'].includes(this.#now.stage) && text !== this.#now.publicText;
    if (isChanged && isWriting) this.#authors.add(by.name);
    const taken = this.#now.taken.map((step) =>
      this.#falls(step, text) ? { ...step, stands: false } : step,
    );
    const isVoiding = taken.some(({ stands }, index) => stands !== this.#now.taken[index]?.stands);
    const isUnderway = isVoiding && IN_REVIEW_OR_SIGNED.includes(this.#now.stage);
    const stage = isUnderway ? (firstOpen(this.policy, taken) ?? 'approved') : this.#now.stage;
    const holder = stage === this.#now.stage ? this.#now.holder : null;
    if (isChanged && this.#submitter !== null) this.log.push('edit');
    const schedules = this.#now.schedules.map((schedule) => this.#afterEdit(schedule, text));
    const version = this.#now.version + 1;
    this.#now = { ...this.#now, text, version, taken, stage, holder, schedules };
  }

  get #situation(): Situation {
    return {
      policy: this.policy,
      now: this.#now,
      authors: this.#authors,
      submitter: this.#submitter,
      returnedText: this.#returnedText,
    };
  }

  /** What is set for a time is the text that was signed; another one is not published in its place. */
  #afterEdit(schedule: ModelSchedule, text: string): ModelSchedule {
    if (schedule.act !== 'publish' || schedule.isHeld || schedule.text === text) return schedule;
    this.log.push('hold');
    return { ...schedule, isHeld: true };
  }

  #effects({ by: { name }, plan, scheduled }: ModelRequest): Record<Act, () => Partial<Observation>> {
    const { stage, text, publicText, override } = this.#now;
    const first = this.policy.reviews[0]?.stage ?? 'approved';
    return {
      submit: () => ({ stage: first, holder: null, taken: [] }),
      recall: () => ({ stage: 'draft', holder: null }),
      claim: () => ({ holder: name }),
      takeover: () => ({ holder: name }),
      release: () => ({ holder: null }),
      approve: () => {
        const taken = this.#with(stage as Review, name);
        return { stage: firstOpen(this.policy, taken) ?? 'approved', holder: null, taken };
      },
      return: () => this.#back('returned'),
      reject: () => this.#back('rejected'),
      reopen: () => this.#back(first),
      proof: () => ({ taken: this.#with(dueProof(this.#situation)?.number ?? 1, name) }),
      publish: () => this.#public(),
      schedule: () => this.#scheduled(plan),
      unschedule: () => this.#unscheduled(scheduled),
      unpublish: () => ({ publication: 'none', publicText: null, schedules: [] }),
      correct: () => this.#public(),
      withdraw: () => ({
        publication: 'withdrawn',
        publicText: null,
        withdrawnText: publicText,
        schedules: [],
      }),
      restore: () => this.#public(),
      override: () => ({ ...this.#public(), override: { text, by: name, countersignedBy: null } }),
      countersign: () => ({ override: override && { ...override, countersignedBy: name } }),
    };
  }

  /** Nothing that was decided stands: what would have been published will not be, and so needs no end. */
  #back(stage: Stage): Partial<Observation> {
    const taken = this.#now.taken.map((step) => ({ ...step, stands: false }));
    return { stage, holder: null, taken, ...this.#unscheduled('publish') };
  }

  #public(): Partial<Observation> {
    const schedules = this.#now.schedules.filter(({ act }) => act === 'unpublish');
    const { text } = this.#now;
    return {
      publication: 'published',
      publicText: text,
      lastPublicText: text,
      withdrawnText: null,
      schedules,
    };
  }

  #scheduled(plan: ModelRequest['plan']): Partial<Observation> {
    const others = this.#now.schedules.filter(({ act }) => act !== plan.act);
    const schedules = [...others, { ...plan, text: this.#now.text, isHeld: false }];
    const publication = plan.act === 'publish' ? 'scheduled' : this.#now.publication;
    return { publication, schedules: schedules.sort((one, other) => one.act.localeCompare(other.act)) };
  }

  #unscheduled(which: ModelRequest['scheduled']): Partial<Observation> {
    const { publication, schedules } = this.#now;
    const isOff = publication === 'scheduled' && which !== 'unpublish';
    const kept = schedules.filter(({ act }) => !isOff && which !== null && which !== act);
    return { publication: isOff ? 'none' : publication, schedules: kept };
  }

  #with(step: Review | ProofNumber, by: string): ModelStep[] {
    return [...this.#now.taken, { step, by, text: this.#now.text, stands: true }];
  }

  #falls({ step, stands }: ModelStep, text: string): boolean {
    const { voidedByEdit, voidedByCorrection } = this.policy;
    const isCorrection = this.#now.publicText !== null && voidedByCorrection;
    const { reviews, proofs } = isCorrection ? voidedByCorrection : voidedByEdit;
    const named = [...reviews, ...proofs, this.policy.reviews.at(-1)?.stage];
    return stands && text !== this.#now.text && named.includes(step);
  }
}
