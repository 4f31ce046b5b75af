import {
  actorKey,
  applyEdit,
  decide,
  mayChange,
  newRun,
  type EntitledActor,
  type Run,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import { actor, NOW } from './runs';
import { TEXTS, type StorySystem } from './workflow-commands';
import { AUTHOR, isCorrespondent, MEMBERS, permitsOf, type Member } from './workflow-members';
import { observationOf } from './workflow-observation';
import { expectListsToAgree } from './workflow-waiting';
import type { ModelEdit, ModelRequest, Observation } from './workflow-situation';

const ACTOR_OF = new Map<Member, EntitledActor>(
  MEMBERS.map((member) => [
    member,
    actor(member.name, [...member.roles], {
      kind: isCorrespondent(member) ? 'user' : 'admin',
      permits: permitsOf(member),
    }),
  ]),
);

function actorOf(member: Member): EntitledActor {
  const found = ACTOR_OF.get(member);
  if (!found) throw new Error(`${member.name} is no member of the model`);
  return found;
}

const ACTORS = MEMBERS.map(actorOf);

const NAMES = new Map(MEMBERS.map((member) => [actorKey(actorOf(member)), member.name]));
const nameOf = (key: string) => NAMES.get(key) ?? key;

/** What was done to a story in memory: an act as it was asked for, or an edit with the schedules that it held. */
export interface DoneInMemory {
  before: Run;
  after: Run;
  by: EntitledActor;
  asked: Parameters<typeof decide>[1] | { act: 'edit'; outcome: ReturnType<typeof applyEdit> };
}

/** The pure workflow on a run in memory; a text is its own digest. What is listed as waiting can be done. */
export class StoryInMemory implements StorySystem {
  #run: Run;
  #returned: string | null = null;

  constructor(
    policy: Policy,
    private readonly onDone: (done: DoneInMemory) => void = () => undefined,
  ) {
    this.#run = newRun(policy, actorOf(AUTHOR), { digest: TEXTS[0] });
  }

  /** Where the story is. */
  get run(): Run {
    return this.#run;
  }

  /** The same story, to be taken another way from here on. */
  copy(): StoryInMemory {
    const copy = new StoryInMemory(this.#run.policy);
    copy.#run = this.#run;
    copy.#returned = this.#returned;
    return copy;
  }

  act(request: ModelRequest): Promise<string | null> {
    const verdict = this.#decide(request);
    if (!verdict.allowed) return Promise.resolve(verdict.reason);
    const asked = requestOf(request);
    if (request.act === 'return') this.#returned = this.#run.digest;
    this.onDone({ before: this.#run, after: verdict.run, by: asked.by, asked });
    this.#become(verdict.run);
    return Promise.resolve(null);
  }

  /** What an act would be answered with, which is not done. */
  answerTo(request: ModelRequest): string | null {
    const verdict = this.#decide(request);
    return verdict.allowed ? null : verdict.reason;
  }

  edit({ by, version, text }: ModelEdit): Promise<string | null> {
    if (!mayChange(this.#run, actorOf(by))) return Promise.resolve('not_editable');
    if (version !== this.#run.version) return Promise.resolve('stale_version');
    const wording = text === this.#run.digest ? 'kept' : 'changed';
    const writing = { by: actorOf(by), wording } as const;
    const outcome = applyEdit(this.#run, { version: version + 1, digest: text, now: NOW, writing });
    this.onDone({ before: this.#run, after: outcome.run, by: actorOf(by), asked: { act: 'edit', outcome } });
    this.#become(outcome.run);
    return Promise.resolve(null);
  }

  observe(): Promise<Observation> {
    const names = { person: nameOf, text: (digest: string) => digest };
    return Promise.resolve(observationOf(this.#run, this.#run.published?.digest ?? null, names));
  }

  #become(run: Run): void {
    this.#run = run;
    expectListsToAgree(run, ACTORS, NOW);
  }

  #decide(request: ModelRequest): ReturnType<typeof decide> {
    const isAsReturned = this.#run.stage === 'returned' && this.#run.digest === this.#returned;
    return decide(this.#run, { ...requestOf(request), isAsReturned });
  }
}

const requestOf = ({
  act,
  by,
  version,
  opinion,
  note,
  plan,
  scheduled,
}: ModelRequest): Parameters<typeof decide>[1] => ({
  act,
  by: actorOf(by),
  version,
  now: NOW,
  opinion,
  note,
  plan: { act: plan.act, at: plan.at, timeZone: 'UTC', embargo: false },
  scheduled: scheduled ?? undefined,
});
