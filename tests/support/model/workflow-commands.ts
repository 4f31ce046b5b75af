import fc from 'fast-check';
import { ACTS, SCHEDULED_ACTS, type Act } from '../../../src/plugins/newsroom/shared/vocabulary';
import { MEMBERS } from './workflow-members';
import { violationsIn } from './workflow-invariants';
import type { StoryModel } from './workflow-model';
import type { ModelEdit, ModelRequest, Observation } from './workflow-situation';

/** The system under test: one story in some newsroom. Answers with the code of the refusal, or `null`. */
export interface StorySystem {
  act(request: ModelRequest): Promise<string | null>;
  edit(edit: ModelEdit): Promise<string | null>;
  observe(): Promise<Observation>;
}

/** The texts that a story of the model can have. */
export const TEXTS = ['清淤工程开工', '清淤工程完工', '清淤工程验收'] as const;

/** When a story of the model is to be published or taken down: one past, the others long after any test. */
const TIMES = ['2020-01-01T00:00:00.000Z', '2096-01-01T00:00:00.000Z', '2097-01-01T00:00:00.000Z'] as const;

const READING: readonly Act[] = ['submit', 'approve', 'proof'];
const FORWARD: readonly Act[] = [...READING, 'publish', 'correct', 'restore'];
const TIMED: readonly Act[] = ['schedule', 'unschedule'];
const OPINION = '请核对数字。';
const NOTE = '更正数字。';
const BLANK = ' ';

type Command = fc.AsyncCommand<StoryModel, StorySystem>;

/** What a command did: the answer of the system, and the answers that the model takes for true. */
interface Told {
  words: string;
  answer: string | null;
  answers: readonly (string | null)[];
}

/** A command that says what it did, so that a failure can be read. */
class Step implements Command {
  #words: string;

  constructor(
    name: string,
    readonly play: (model: StoryModel, system: StorySystem) => Promise<Told>,
  ) {
    this.#words = name;
  }

  check(): boolean {
    return true;
  }

  async run(model: StoryModel, system: StorySystem): Promise<void> {
    const before = await system.observe();
    const { words, answer, answers } = await this.play(model, system);
    this.#words = `${words} -> ${answer ?? 'done'}`;
    const after = await system.observe();
    const expected = answers.find((one) => one === answer) ?? answers[0];
    const violations = violationsIn(model, before, after);
    expect({ answer, after, violations }).toEqual({ answer: expected, after: model.now, violations: [] });
  }

  toString(): string {
    return this.#words;
  }
}

/** Allowed exactly where nothing speaks against it; refused for a reason that is true. */
const answersOf = (refusals: readonly string[]) => (refusals.length ? refusals : [null]);

async function tryAct(model: StoryModel, system: StorySystem, request: ModelRequest): Promise<Told> {
  const answers = answersOf(model.refusalsOf(request));
  const answer = await system.act(request);
  if (answer === null) model.apply(request);
  return { words: `${request.by.name}: ${request.act} v${request.version}`, answer, answers };
}

async function tryEdit(model: StoryModel, system: StorySystem, edit: ModelEdit): Promise<Told> {
  const answers = answersOf(model.refusalsOfEdit(edit));
  const answer = await system.edit(edit);
  if (answer === null) model.applyEdit(edit);
  return { words: `${edit.by.name}: writes ${edit.text} over v${edit.version}`, answer, answers };
}

const member = fc.constantFrom(...MEMBERS);
const mostly = (words: string) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(words) }, { weight: 1, arbitrary: fc.constant(BLANK) });

/** A version that is not the present one. */
const otherVersion = ({ now }: StoryModel): number => (now.version > 1 ? now.version - 1 : now.version + 1);

const anyAct = fc
  .record({
    act: fc.constantFrom(...ACTS),
    by: member,
    opinion: mostly(OPINION),
    note: mostly(NOTE),
    plan: fc.record({ act: fc.constantFrom(...SCHEDULED_ACTS), at: fc.constantFrom(...TIMES) }),
    scheduled: fc.constantFrom(null, ...SCHEDULED_ACTS),
    isStale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(({ isStale, ...asked }) => {
    const version = (model: StoryModel) => (isStale ? otherVersion(model) : model.now.version);
    return new Step(`${asked.by.name}: ${asked.act}`, (model, system) =>
      tryAct(model, system, { ...asked, version: version(model) }),
    );
  });

type Words = Pick<ModelRequest, 'opinion' | 'note' | 'plan' | 'scheduled'>;

const WORDS: Words = {
  opinion: OPINION,
  note: NOTE,
  plan: { act: 'publish', at: TIMES[1] },
  scheduled: null,
};

/** The ways to ask for an act with nothing missing. */
function waysOf(act: Act): readonly Words[] {
  const plans = SCHEDULED_ACTS.flatMap((what) => TIMES.map((at) => ({ act: what, at })));
  if (act === 'schedule') return plans.map((plan) => ({ ...WORDS, plan }));
  if (act === 'unschedule') return [null, ...SCHEDULED_ACTS].map((scheduled) => ({ ...WORDS, scheduled }));
  return [WORDS];
}

const withGaps = (words: Words): Words[] => [words, { ...words, opinion: BLANK }, { ...words, note: BLANK }];

/** Requests by act and version, made once: every state is asked for all of them. */
const made = new Map<string, readonly ModelRequest[]>();

function madeOnce(key: string, make: () => ModelRequest[]): readonly ModelRequest[] {
  const requests = made.get(key) ?? make();
  made.set(key, requests);
  return requests;
}

const askedBy = (version: number, act: Act, ways: readonly Words[]): ModelRequest[] =>
  ways.flatMap((words) => MEMBERS.map((by) => ({ ...words, act, by, version })));

const askedFully = ({ now: { version } }: StoryModel, act: Act): readonly ModelRequest[] =>
  madeOnce(`${act} ${version}`, () => askedBy(version, act, waysOf(act)));

const askedWithGaps = ({ now: { version } }: StoryModel, act: Act): readonly ModelRequest[] =>
  madeOnce(`${act} ${version} with gaps`, () => askedBy(version, act, waysOf(act).flatMap(withGaps)));

/** One of the requests that a choice finds, or nothing where there is none. */
const oneOf = (name: string, find: (model: StoryModel) => ModelRequest[][]): fc.Arbitrary<Command> =>
  fc.nat().map(
    (choice) =>
      new Step(name, async (model, system) => {
        const groups = find(model);
        const group = groups[choice % groups.length] ?? [];
        const request = group[choice % group.length];
        return request ? tryAct(model, system, request) : { words: name, answer: null, answers: [null] };
      }),
  );

/** The requests for which the model gives this many reasons of refusal, by act and reason. */
function groupsOf(model: StoryModel, requests: readonly ModelRequest[], count: number): ModelRequest[][] {
  const groups = new Map<string, ModelRequest[]>();
  for (const request of requests) {
    const reasons = model.refusalsOf(request);
    if (reasons.length !== count) continue;
    const key = [request.act, request.act === 'schedule' && request.plan.act, ...reasons].join(' ');
    const group = groups.get(key);
    if (group) group.push(request);
    else groups.set(key, [request]);
  }
  return [...groups.values()];
}

/** The acts asked for by everybody, in all ways in which nothing is missing. */
export const requestsFor = (model: StoryModel, acts: readonly Act[]): ModelRequest[] =>
  acts.flatMap((act) => askedFully(model, act));

const allowed = (model: StoryModel, acts: readonly Act[]): ModelRequest[][] =>
  groupsOf(model, requestsFor(model, acts), 0);

/** One of the acts that have to be allowed now, so that stories come far. */
const allowedAct = (acts: readonly Act[]) => oneOf('nobody can act', (model) => allowed(model, acts));

/** An act that a single thing speaks against, each as likely as the others, so that every guard stands alone. */
const nearMiss = oneOf('nobody is refused', (model) => {
  return groupsOf(
    model,
    ACTS.flatMap((act) => askedWithGaps(model, act)),
    1,
  );
});

/** Reviews and proofs until nothing is left to be read, so that what comes after is met often. */
const readThrough = fc.nat().map(
  (choice) =>
    new Step('nothing is to be read', async (model, system) => {
      const told: Told[] = [];
      for (;;) {
        const requests = allowed(model, READING).flat();
        const request = requests[choice % requests.length];
        if (!request || told.at(-1)?.answer) break;
        told.push(await tryAct(model, system, request));
      }
      const { answer = null, answers = [null] } = told.at(-1) ?? {};
      return { words: told.map(({ words }) => words).join(', '), answer, answers };
    }),
);

const anyEdit = fc
  .record({
    by: member,
    text: fc.constantFrom(...TEXTS),
    isStale: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
  .map(({ by, text, isStale }) => {
    const version = (model: StoryModel) => (isStale ? otherVersion(model) : model.now.version);
    return new Step(`${by.name}: writes ${text}`, (model, system) =>
      tryEdit(model, system, { by, text, version: version(model) }),
    );
  });

/** Sequences of acts and edits by all members: mostly forward, with everything that can go wrong on the way. */
export const storyCommands = (maxCommands: number): fc.Arbitrary<Iterable<Command>> =>
  fc.commands(
    [
      readThrough,
      allowedAct(FORWARD),
      allowedAct(FORWARD),
      allowedAct(TIMED),
      allowedAct(ACTS),
      nearMiss,
      anyAct,
      anyEdit,
    ],
    { maxCommands, size: 'max' },
  );
