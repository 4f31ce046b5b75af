import fc from 'fast-check';
import { ACTS, type Act } from '../../src/plugins/newsroom/shared/vocabulary';
import { MEMBERS } from './workflow-members';
import { type StoryModel, type ModelEdit, type ModelRequest, type Observation } from './workflow-model';

/** The system under test: one story in some newsroom. Answers with the code of the refusal, or `null`. */
export interface StorySystem {
  act(request: ModelRequest): Promise<string | null>;
  edit(edit: ModelEdit): Promise<string | null>;
  observe(): Promise<Observation>;
}

/** The texts that a story of the model can have. */
export const TEXTS = ['清淤工程开工', '清淤工程完工', '清淤工程验收'] as const;

const FORWARD: readonly Act[] = ['submit', 'approve', 'proof', 'publish'];
const OPINION = '请核对数字。';

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

/** What must hold after every command, whatever the model thinks; names what does not. */
function violationsIn(model: StoryModel, before: Observation, after: Observation): string[] {
  const last = model.policy.reviews.at(-1)?.stage;
  const signed = after.taken.find(({ step, stands }) => step === last && stands)?.text;
  const becamePublic = after.publicText !== null && after.publicText !== before.publicText;
  const rules: [string, boolean][] = [
    ['what goes public is what was signed', !becamePublic || after.publicText === signed],
    ['only an approved story goes public', !becamePublic || after.stage === 'approved'],
    ['an approved text is a signed one', after.stage !== 'approved' || after.text === signed],
    ['a version only grows', after.version >= before.version],
    ...separationOf(model, after),
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

function separationOf(model: StoryModel, { taken }: Observation): [string, boolean][] {
  const takers = (step: unknown) => new Set(taken.filter((one) => one.step === step).map(({ by }) => by));
  const reviewers = model.policy.reviews.flatMap(({ stage }) => [...takers(stage)]);
  const pairs = model.policy.separateProofs.map(([one, other]) => [takers(one), takers(other)] as const);
  return [
    ['two reviews need two persons', new Set(reviewers).size === reviewers.length],
    ['nobody reviews their own story', !reviewers.some((name) => model.authors.has(name))],
    [
      'paired proofs need two persons',
      !pairs.some(([one, other]) => [...one].some((name) => other.has(name))),
    ],
  ];
}

const member = fc.constantFrom(...MEMBERS);
const opinion = fc.oneof(
  { weight: 5, arbitrary: fc.constant(OPINION) },
  { weight: 1, arbitrary: fc.constant(' ') },
);

/** A version that is not the present one. */
const otherVersion = ({ now }: StoryModel): number => (now.version > 1 ? now.version - 1 : now.version + 1);

const anyAct = fc
  .record({
    act: fc.constantFrom(...ACTS),
    by: member,
    opinion,
    isStale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(({ isStale, ...asked }) => {
    const version = (model: StoryModel) => (isStale ? otherVersion(model) : model.now.version);
    return new Step(`${asked.by.name}: ${asked.act}`, (model, system) =>
      tryAct(model, system, { ...asked, version: version(model) }),
    );
  });

const requestsFor = (model: StoryModel, acts: readonly Act[]): ModelRequest[] =>
  acts.flatMap((act) => MEMBERS.map((by) => ({ act, by, version: model.now.version, opinion: OPINION })));

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
function groupsOf(model: StoryModel, acts: readonly Act[], count: number): ModelRequest[][] {
  const groups = new Map<string, ModelRequest[]>();
  for (const request of requestsFor(model, acts)) {
    const reasons = model.refusalsOf(request);
    const key = [request.act, ...reasons].join(' ');
    if (reasons.length === count) groups.set(key, [...(groups.get(key) ?? []), request]);
  }
  return [...groups.values()];
}

/** One of the acts that have to be allowed now, so that stories come far. */
const allowedAct = (acts: readonly Act[]) => oneOf('nobody can act', (model) => groupsOf(model, acts, 0));

/** An act that a single thing speaks against, each as likely as the others, so that every guard stands alone. */
const nearMiss = oneOf('nobody is refused', (model) => groupsOf(model, ACTS, 1));

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
      allowedAct(FORWARD),
      allowedAct(FORWARD),
      allowedAct(FORWARD),
      allowedAct(ACTS),
      nearMiss,
      anyAct,
      anyEdit,
    ],
    { maxCommands, size: 'max' },
  );
