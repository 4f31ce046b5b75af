import fc from 'fast-check';
import { changesIn } from '../../../src/plugins/newsroom/admin/src/pages/Review/editing/changes';
import {
  isUnsaved,
  mayWrite,
  offerOf,
  unsavedOf,
  type Editing,
} from '../../../src/plugins/newsroom/admin/src/pages/Review/editing/editing';
import type { ArticleContent } from '../../../src/plugins/newsroom/shared/article';
import type { EditingInMemory } from './editing-in-memory';

/** The lines that the person of the model types into. */
const LINES = ['kicker', 'subhead'] as const;
type Line = (typeof LINES)[number];

/** What the person typed last into a line, unless it was saved, or they decided against it. */
export class TypedText {
  readonly words = new Map<Line, string>();
  #count = 0;

  /** Words that were never typed before. */
  type(line: Line): string {
    const words = this.nextWords('我');
    this.words.set(line, words);
    return words;
  }

  nextWords(name: string): string {
    this.#count += 1;
    return `${name}${this.#count}`;
  }
}

/** Something that happens; where it cannot, nothing does. */
class Move implements fc.Command<TypedText, EditingInMemory> {
  constructor(
    readonly name: string,
    readonly isPossible: (system: EditingInMemory) => boolean,
    readonly play: (typed: TypedText, system: EditingInMemory) => void,
  ) {}

  check(): boolean {
    return true;
  }

  run(typed: TypedText, system: EditingInMemory): void {
    if (!this.isPossible(system)) return;
    const before = system.now;
    this.play(typed, system);
    for (const [line, words] of typed.words) {
      if (system.versions.some((version) => version[line] === words)) typed.words.delete(line);
    }
    expect({ after: this.name, lost: lostIn(typed, system), untrue: untrueIn(system, before) }).toEqual({
      after: this.name,
      lost: [],
      untrue: [],
    });
  }

  toString(): string {
    return this.name;
  }
}

/** Typed words that are neither on the screen nor offered, nor would be on a return. */
const lostIn = (typed: TypedText, system: EditingInMemory): string[] =>
  [...typed.words].filter(([line, words]) => findIn(system, line) !== words).map(([, words]) => words);

/** The words of a line as the person finds them, or will. */
function findIn(system: EditingInMemory, line: Line): string | null | undefined {
  const { now } = system;
  if (now?.draft) return now.draft.text[line];
  if (now && now.is !== 'opening') return offerOf(now)?.fields[line];
  const { text } = now?.story ?? system.newest;
  return [system.here, system.autosave]
    .flatMap((one) => (one && differs(text, { ...text, ...one.fields }) ? [one] : []))
    .at(0)?.fields[line];
}

const differs = (one: ArticleContent, other: ArticleContent): boolean =>
  Object.keys(changesIn(one, other)).length > 0;

/** What the screen says of the text, and is not so. */
function untrueIn(system: EditingInMemory, before: Editing | null): string[] {
  const { now } = system;
  if (!now) return [];
  return [
    ...(before && now.story.version < before.story.version ? ['newest'] : []),
    ...(isShownAsSaved(now) && !isSaved(system, now) ? ['saved'] : []),
    ...(isUnsaved(now.draft) && now.keeping === 'newsroom' && !hasNewsroom(system, now) ? ['kept'] : []),
  ];
}

const isShownAsSaved = ({ draft }: Editing): boolean => !isUnsaved(draft);

function isSaved({ versions }: EditingInMemory, { draft, story }: Editing): boolean {
  const { version, text } = draft ?? story;
  const saved = versions[version - 1];
  return saved !== undefined && !differs(saved, text);
}

/** Whether the newsroom keeps the text as it is on the screen, or has saved it. */
function hasNewsroom({ autosave, versions }: EditingInMemory, { draft }: Editing): boolean {
  if (!draft) return false;
  const { version, fields } = unsavedOf(draft);
  const kept = autosave && JSON.stringify([autosave.version, autosave.fields]);
  return kept === JSON.stringify([version, fields]) || versions.some((one) => !differs(one, draft.text));
}

const isOpen = ({ now }: EditingInMemory): boolean => now !== null;
const at = (is: Editing['is']) => (system: EditingInMemory) => system.now?.is === is;

const type = (line: Line): Move =>
  new Move(
    `type into ${line}`,
    ({ now }) => now !== null && (mayWrite(now) || now.is === 'saving'),
    (typed, system) => system.dispatch({ type: 'typed', part: { [line]: typed.type(line) } }),
  );

const takeBack = (line: Line): Move =>
  new Move(
    `take back ${line}`,
    ({ now }) => now !== null && mayWrite(now) && now.draft !== null,
    (typed, system) => {
      typed.words.delete(line);
      system.dispatch({ type: 'typed', part: { [line]: system.now?.draft?.base[line] ?? null } });
    },
  );

const save = new Move('save', isOpen, (_, system) => system.save());
const keep = new Move('a second passes', isOpen, (_, system) => system.keep());
const look = new Move('look', isOpen, (_, system) => system.look());

const serve = (index: number): Move =>
  new Move(
    `serve ${index}`,
    ({ sent }) => index < sent.length,
    (_, system) => system.serve(index),
  );

/** The first answer, or one that overtakes it. */
const arrive = (index: number): Move =>
  new Move(
    `answer ${index}`,
    ({ answers }) => index < answers.length,
    (_, system) => system.arrive(index),
  );

/** A request is answered, as usual. */
const answer = new Move(
  'answer',
  ({ sent, answers }) => sent.length + answers.length > 0,
  (_, system) => {
    if (system.answers.length === 0) system.serve(0);
    system.arrive(0);
  },
);

const intrude = (line: Line): Move =>
  new Move(
    `another saves ${line}`,
    () => true,
    (typed, system) => system.intrude({ [line]: typed.nextWords('他') }),
  );

const takeOver = (isTakenOver: boolean): Move =>
  new Move(
    isTakenOver ? 'another takes over' : 'the other lets go',
    () => true,
    (_, system) => {
      system.isTakenOver = isTakenOver;
    },
  );

const cut = (isServed: boolean): Move =>
  new Move(`lose the connection${isServed ? ' on the way back' : ''}`, isOpen, (_, system) =>
    system.cut(isServed),
  );

const connect = new Move(
  'the connection is back',
  ({ isOnline }) => !isOnline,
  (_, system) => {
    system.isOnline = true;
  },
);

const leave = (isServed: boolean): Move =>
  new Move(`leave${isServed ? ' once it is sent' : ''}`, isOpen, (_, system) => system.close(isServed));

const comeBack = new Move(
  'return',
  (system) => !isOpen(system) && system.isOnline,
  (_, system) => system.open(),
);

const takeUp = new Move('go on with it', at('offered'), (_, system) => {
  const offer = system.now && offerOf(system.now);
  if (offer) system.takeUp(offer);
});

const throwAway = new Move('throw it away', at('offered'), (typed, system) => {
  typed.words.clear();
  system.throwAway();
});

const giveUp = new Move(
  'give up',
  (system) => at('editing')(system) || at('stale')(system),
  (typed, system) => {
    typed.words.clear();
    system.giveUp();
  },
);

const dispatch = (name: string, event: Parameters<EditingInMemory['dispatch']>[0]): Move =>
  new Move(name, isOpen, (_, system) => system.dispatch(event));

const compare = dispatch('compare', { type: 'compare-asked' });
const leaveIt = dispatch('leave it', { type: 'compare-left' });
const writeAllTheSame = dispatch('write all the same', { type: 'written-all-the-same' });

const merge = (whose: 'mine' | 'theirs'): Move =>
  new Move(`take ${whose}`, at('comparing'), (typed, system) => {
    const { now } = system;
    if (!now?.draft) return;
    const { version, text: theirs } = now.story;
    const { kicker, subhead } = now.draft.text;
    if (whose === 'theirs') typed.words.clear();
    const text = whose === 'theirs' ? theirs : { ...theirs, kicker, subhead };
    system.dispatch({ type: 'merged', version, text });
  });

const one = (...moves: Move[]): fc.Arbitrary<Move> => fc.constantFrom(...moves);

/** What happens to an editor and their text; typing and answers more often than the rest. */
export const editingCommands = (
  maxCommands: number,
): fc.Arbitrary<Iterable<fc.Command<TypedText, EditingInMemory>>> =>
  fc.commands(
    [
      one(...LINES.map(type)),
      one(...LINES.map(type)),
      one(save, keep),
      one(keep, look, ...LINES.map(takeBack)),
      one(answer),
      one(answer),
      one(serve(0), serve(1), arrive(0), arrive(1)),
      one(...LINES.map(intrude), takeOver(true), takeOver(false)),
      one(cut(true), cut(false), connect),
      one(connect),
      one(leave(true), leave(false), comeBack),
      one(comeBack),
      one(takeUp, throwAway, giveUp, takeUp),
      one(writeAllTheSame, compare, compare, leaveIt, merge('mine'), merge('theirs')),
    ],
    { maxCommands, size: 'max' },
  );
