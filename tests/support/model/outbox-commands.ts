import fc from 'fast-check';
import type { OutboxInMemory } from './outbox-in-memory';

/** What the person pressed send for, the last time. */
export interface AskedText {
  headline: string | null;
}

/** Something that happens; where it cannot, nothing does. */
class Move implements fc.Command<AskedText, OutboxInMemory> {
  constructor(
    readonly name: string,
    readonly play: (system: OutboxInMemory, asked: AskedText) => void,
  ) {}

  check(): boolean {
    return true;
  }

  run(asked: AskedText, system: OutboxInMemory): void {
    this.play(system, asked);
    demandPromises(system, asked);
  }

  toString(): string {
    return this.name;
  }
}

/** What holds whatever happened. */
export function demandPromises({ server, letter, letters }: OutboxInMemory, { headline }: AskedText): void {
  if (server.reused > 0) throw new Error('A key was used for two things.');
  if (server.stories.length > 1) throw new Error('A letter became two stories.');
  if (server.submitted.length > letters) throw new Error('A letter was handed in twice.');
  if (letter.state === 'writing') return;
  if (letter.text.headline !== headline) throw new Error('Other words than those that were sent.');
  if (letter.state === 'sent' && server.submitted.at(-1) !== headline)
    throw new Error('It is shown as sent, and the newsroom has not got these words.');
}

const send = (system: OutboxInMemory, asked: AskedText) => {
  system.happen({ type: 'send-asked' });
  if (system.letter.state === 'sending' && !system.letter.request)
    asked.headline = system.letter.text.headline;
};

const type = (system: OutboxInMemory) =>
  system.happen({ type: 'typed', part: { headline: system.next('题'), text: '文' }, at: 0 });

const giveBack = ({ server: { stories } }: OutboxInMemory) => {
  for (const story of stories) if (story.stage === 'first_review') story.stage = 'returned';
};

/** An editor saves a story; words of the headline stay, the version moves. */
const editorSaves = ({ server: { stories } }: OutboxInMemory) => {
  for (const story of stories) story.version += 1;
};

/** The newest version, where a refusal said that there is one. */
const rebase = (system: OutboxInMemory) => {
  const { version = 0 } = system.server.stories[0] ?? {};
  if (system.letter.refusal?.code === 'stale_version') system.happen({ type: 'rebased', version });
};

const always = (name: string, play: Move['play']) => fc.constant(new Move(name, play));

const MOVES: fc.Arbitrary<Move>[] = [
  always('type', type),
  always('send', send),
  always('take back', (system) => system.happen({ type: 'taken-back' })),
  always('kill', (system) => system.kill()),
  always('correct', (system) => system.correct()),
  always('give back', giveBack),
  always('editor saves', editorSaves),
  always('rebase', rebase),
  fc.nat(1).map((window) => new Move(`read ${window}`, (system) => system.read(window))),
  fc.nat(1).map((window) => new Move(`begin ${window}`, (system) => system.begin(window))),
  fc.nat(5).map((at) => new Move(`arrive ${at}`, (system) => system.arrive(system.flights[at]))),
  fc.nat(5).map((at) => new Move(`answer ${at}`, (system) => system.answer(system.flights[at]))),
  fc.nat(5).map((at) => new Move(`lose ${at}`, (system) => void system.flights.splice(at, 1))),
];

/** What a person, two windows, the line, the newsroom and an editor do. */
export const outboxCommands = (most: number): fc.Arbitrary<Iterable<fc.Command<AskedText, OutboxInMemory>>> =>
  fc.commands(MOVES, { maxCommands: most, size: 'max' });
