import { setTimeout as pause } from 'node:timers/promises';
import { ACTS, type Act, type Publication } from '../../../../src/plugins/newsroom/shared/vocabulary';
import { chance, numberBetween, oneOf } from '../chance';
import { Clients, type View } from './clients';
import { EDITOR, type StaffMember } from './staff';
import { inputFor } from './inputs';

/** Where clients find the newsroom, and who they are. */
export interface Place {
  /** Addresses of the instances that take requests now. */
  addresses: () => string[];
  staff: readonly StaffMember[];
  /** How many stories there are at most. */
  stories: number;
  /** Longest pause between two things that a person does, in milliseconds; none where nothing is said. */
  pace?: number;
}

/** How often people choose an act of those they may do: what brings a story forward, so that stories get through. */
const WEIGHTS: Partial<Record<Act, number>> = {
  submit: 30,
  approve: 30,
  proof: 30,
  publish: 10,
  schedule: 20,
  correct: 60,
  withdraw: 2,
  restore: 20,
  countersign: 5,
};

/** Weight of doing nothing, so that acts for an emergency stay rare where they are all that one may do. */
const LEAVING = 10;

/** In how many of a hundred visits somebody changes the text: seldom, but for corrections and held schedules. */
const EDITS: Record<Publication, number> = { none: 3, scheduled: 15, published: 50, withdrawn: 20 };

/** People who act on and edit stories at random, all at once. */
export class Traffic extends Clients {
  /** Whether nobody begins anything any more. */
  isOver = false;

  constructor(readonly place: Place) {
    super(place.addresses);
  }

  /** Everybody does `count` things, or as many as they can until the traffic is stopped. */
  async run(count = Number.POSITIVE_INFINITY): Promise<void> {
    await Promise.all(this.place.staff.map((person) => this.#work(person, count)));
  }

  /** Does something again and again until the traffic is stopped. */
  async repeat(work: () => Promise<void>): Promise<void> {
    while (!this.isOver) await work();
  }

  /** Lets everybody finish what they are doing, and do no more. */
  stop(): void {
    this.isOver = true;
  }

  async #work(person: StaffMember, count: number): Promise<void> {
    const { pace = 0 } = this.place;
    for (let done = 0; done < count && !this.isOver; done += 1) {
      await this.#step(person);
      if (pace > 0) await pause(numberBetween(0, pace));
    }
  }

  async #step(person: StaffMember): Promise<void> {
    const story = this.stories.length < this.place.stories && chance(30) ? undefined : oneOf(this.stories);
    if (story !== undefined) return this.#visit(person, story);
    // Whoever writes a story does not review it: so those do not write whom each story needs.
    if (person.isCorrespondent || person.roles.includes(EDITOR)) await this.create(person);
    else await pause(20);
  }

  async #visit(person: StaffMember, story: string): Promise<void> {
    const view = await this.view(person, story);
    if (!view) return pause(20);
    // Now and then somebody acts on what is no longer there.
    const version = chance(4) ? view.version + 1 : view.version;
    if (chance(editChance(person, view))) return this.edit(person, story, version);
    const act = chance(8) && !person.isCorrespondent ? oneOf(ACTS) : chosen(view);
    const input = person.isCorrespondent ? {} : act && inputFor(act, view);
    if (act) await this.act(person, story, act, { ...input, version });
  }
}

/** A text that is in review is left in peace, so that it gets through. */
function editChance({ isCorrespondent }: StaffMember, { publication, stage }: View): number {
  if (isCorrespondent) return 15;
  return EDITS[stage === 'approved' ? publication : 'none'];
}

/** An act that is allowed, or none. */
function chosen({ acts }: View): Act | undefined {
  const allowed = acts.filter((one) => one.allowed).map(({ act }) => act);
  const weighed = allowed.flatMap((act) => Array<Act>(WEIGHTS[act] ?? 1).fill(act));
  return oneOf([...weighed, ...Array<undefined>(LEAVING).fill(undefined)]);
}
