import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ACTS, type Act } from '../../../src/plugins/newsroom/shared/vocabulary';
import { STORIES, storyText } from '../stories';
import { SUBMISSIONS } from '../submissions';
import { call, type Reply } from './call';
import type { CrewMember } from './crew';
import { Journal, type Asked } from './journal';

/** Where clients find the newsroom, and who they are. */
export interface Place {
  /** Addresses of the instances that take requests now. */
  addresses: () => string[];
  crew: readonly CrewMember[];
  /** How many stories there are at most. */
  stories: number;
  /** Longest pause between two things that a person does, in milliseconds; none where nothing is said. */
  pace?: number;
}

interface View {
  version: number;
  acts: { act: Act; allowed: boolean }[];
}

/** Acts that bring a story forward; the others come seldom, so that stories get through. */
const FORWARD: readonly Act[] = ['submit', 'approve', 'proof', 'publish'];

const oneOf = <Item>(items: readonly Item[]): Item | undefined => items[randomInt(Math.max(items.length, 1))];
const chance = (percent: number): boolean => randomInt(100) < percent;

/** People who act on and edit stories at random, all at once, and note what they are told. */
export class Traffic {
  readonly journal = new Journal();
  readonly stories: string[] = [];
  /** Answers that report a failure, as they came. */
  readonly failures: Reply[] = [];
  #isOver = false;

  constructor(readonly place: Place) {}

  /** Everybody does `count` things, or as many as they can until the traffic is stopped. */
  async run(count = Number.POSITIVE_INFINITY): Promise<void> {
    this.#isOver = false;
    await Promise.all(this.place.crew.map((person) => this.#work(person, count)));
  }

  /** Lets everybody finish what they are doing, and do no more. */
  stop(): void {
    this.#isOver = true;
  }

  /** Somebody does one thing. */
  async step(person: CrewMember): Promise<void> {
    const story = this.stories.length < this.place.stories && chance(30) ? undefined : oneOf(this.stories);
    if (story === undefined) await this.#create(person);
    else if (person.isCorrespondent) await this.#workOnOwn(person, story);
    else await this.#workOn(person, story);
  }

  async #work(person: CrewMember, count: number): Promise<void> {
    const { pace = 0 } = this.place;
    for (let done = 0; done < count && !this.#isOver; done += 1) {
      await this.step(person);
      if (pace > 0) await pause(randomInt(pace));
    }
  }

  async #create(person: CrewMember): Promise<void> {
    if (person.roles.length === 1 && person.roles[0] === 'newsroom-proofreader') return pause(20);
    const headline = mark();
    const body = person.isCorrespondent ? { headline, paragraphs: ['昨日完工。'] } : storyText({ headline });
    const path = person.isCorrespondent ? SUBMISSIONS : STORIES;
    const reply = await this.#call(person, { method: 'POST', path, body });
    const { story } = this.journal.note({ kind: 'create', by: person.key, headline }, reply);
    if (story) this.stories.push(story);
  }

  async #workOn(person: CrewMember, story: string): Promise<void> {
    const seen = await this.#call(person, { method: 'GET', path: `/newsroom/articles/${story}` });
    if (seen?.status !== 200) return pause(50);
    const view = seen.body as View;
    const version = chance(4) ? view.version + 1 : view.version;
    if (chance(3)) return this.#edit(person, { story, version, path: `${STORIES}/${story}` });
    const act = chance(8) ? oneOf(ACTS) : chosen(view);
    if (!act) return;
    const asked: Asked = { kind: 'act', by: person.key, story, version, act };
    const path = `/newsroom/articles/${story}/acts/${act}`;
    const body = { version, opinion: '请核对数字。' };
    this.journal.note(asked, await this.#call(person, { method: 'POST', path, body }));
  }

  async #workOnOwn(person: CrewMember, story: string): Promise<void> {
    const path = `${SUBMISSIONS}/${story}`;
    const seen = await this.#call(person, { method: 'GET', path });
    if (seen?.status !== 200) return pause(20);
    const view = seen.body.data as View;
    if (chance(15)) return this.#edit(person, { story, version: view.version, path });
    const act = chosen(view);
    if (!act) return;
    const asked: Asked = { kind: 'act', by: person.key, story, version: view.version, act };
    const body = { version: view.version };
    this.journal.note(asked, await this.#call(person, { method: 'POST', path: `${path}/${act}`, body }));
  }

  async #edit(
    person: CrewMember,
    { story, version, path }: { story: string; version: number; path: string },
  ): Promise<void> {
    const headline = mark();
    const reply = await this.#call(person, { method: 'PUT', path, body: { version, headline } });
    this.journal.note({ kind: 'edit', by: person.key, story, version, headline }, reply);
  }

  async #call(
    { token }: CrewMember,
    request: { method: string; path: string; body?: object },
  ): Promise<Reply | null> {
    const address = oneOf(this.place.addresses());
    const reply = address === undefined ? null : await call(address, { ...request, token });
    if (reply && reply.status >= 500) this.failures.push(reply);
    // Who got no answer waits a little, as people do.
    if (!reply || reply.status >= 500) await pause(50);
    return reply;
  }
}

let marks = 0;

/** A headline that nobody else ever writes. */
function mark(): string {
  marks += 1;
  return `城区供热管网第${marks}段投用`;
}

/** An act that is allowed: mostly one that brings the story forward. */
function chosen({ acts }: View): Act | undefined {
  const allowed = acts.filter((one) => one.allowed).map(({ act }) => act);
  const forward = allowed.filter((act) => FORWARD.includes(act));
  return oneOf(forward.length > 0 && chance(92) ? forward : allowed);
}
