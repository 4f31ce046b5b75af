import { setTimeout as pause } from 'node:timers/promises';
import type { Act, Stage } from '../../../../src/plugins/newsroom/shared/vocabulary';
import { STORIES, storyText } from '../../people/stories';
import { SUBMISSIONS } from '../../people/submissions';
import { call, type Reply } from './call';
import { oneOf } from '../chance';
import type { StaffMember } from './staff';
import type { Seen } from './inputs';
import { Journal } from '../verdict/journal';

/** A story as a person sees it, and what the person may do with it. */
export interface View extends Seen {
  stage: Stage;
  acts: { act: Act; allowed: boolean }[];
}

/** The programs of all people: they ask one instance or another, and note what they are told. */
export class Clients {
  readonly journal = new Journal();
  /** Stories that were acknowledged. */
  readonly stories: string[] = [];
  /** Answers that report a failure, as they came. */
  readonly failures: Reply[] = [];

  /** `addresses` are those of the instances that take requests now. */
  constructor(readonly addresses: () => string[]) {}

  /** Writes a story, and names it where that was acknowledged. */
  async create(person: StaffMember): Promise<string | null> {
    const headline = mark();
    const request = person.isCorrespondent
      ? { path: SUBMISSIONS, body: { headline, paragraphs: ['昨日完工。'] } }
      : { path: STORIES, body: storyText({ headline }) };
    const reply = await this.#call(person, { method: 'POST', ...request });
    const { story } = this.journal.note({ kind: 'create', by: person.key, headline }, reply);
    if (story) this.stories.push(story);
    return story;
  }

  /** Looks at a story; `null` where the person does not get to see it. */
  async view(person: StaffMember, story: string): Promise<View | null> {
    const path = person.isCorrespondent ? `${SUBMISSIONS}/${story}` : `/newsroom/articles/${story}`;
    const reply = await this.#call(person, { method: 'GET', path });
    if (reply?.status !== 200) return null;
    return (person.isCorrespondent ? reply.body.data : reply.body) as View;
  }

  /** Changes the text of a story. */
  async edit(person: StaffMember, story: string, version: number): Promise<void> {
    const headline = mark();
    const path = `${person.isCorrespondent ? SUBMISSIONS : STORIES}/${story}`;
    const reply = await this.#call(person, { method: 'PUT', path, body: { version, headline } });
    this.journal.note({ kind: 'edit', by: person.key, story, version, headline }, reply);
  }

  /** Acts on a story. */
  async act(person: StaffMember, story: string, act: Act, body: { version: number }): Promise<void> {
    const path = person.isCorrespondent ? `${SUBMISSIONS}/${story}` : `/newsroom/articles/${story}/acts`;
    const reply = await this.#call(person, { method: 'POST', path: `${path}/${act}`, body });
    this.journal.note({ kind: 'act', by: person.key, story, version: body.version, act }, reply);
  }

  async #call(
    { token }: StaffMember,
    request: { method: string; path: string; body?: object },
  ): Promise<Reply | null> {
    const address = oneOf(this.addresses());
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
