import { isSameName } from '../../../../../shared/characters';
import {
  dropStory,
  mergeWithNext,
  moveStory,
  splitStory,
  storyOf,
  type PageStory,
  type ResolvedWarning,
} from '../../../../../shared/page-editing';
import type { ParsedPage } from '../../../../../shared/parsed-page';
import { BLANK_STORY } from '../story/blank-story';
import { inFullWidth } from './full-width';

type Stories = readonly PageStory[];

/** What an editor has of a page: its text, its reading, and what was made of it so far. */
export interface Work {
  text: string;
  /** `null` until the text is read. */
  page: ParsedPage | null;
  /** Day of the paper; empty where the server is to find it. */
  issueDate: string;
  /** 版次 and 版名; empty where there is none. */
  pageNumber: string;
  pageName: string;
  stories: Stories;
  /** The stories before each step, the last step last; and those of the steps that were undone. */
  past: readonly Stories[];
  future: readonly Stories[];
  /** What the last step wrote, so that letters typed one after another are one step. */
  writing: string | null;
  /** The story that the editor is at, and the one whose fields are shown. */
  active: number | null;
  open: number | null;
  /** Counts how often the editor was taken to another story, which then gets the focus. */
  jumps: number;
  /** Keys of the new entries that are to be created. */
  accepted: readonly string[];
}

/** Day and page of the paper. */
type PrintedOn = Pick<Work, 'issueDate' | 'pageNumber' | 'pageName'>;

/** A warning of the reading, and the place of the story that it is shown at. */
type WarningAt = ResolvedWarning & { story: number };

/** What can be done to it; `at` is the place of a story. */
export type WorkStep =
  | { do: 'write-text'; text: string }
  | { do: 'read'; page: ParsedPage; on: PrintedOn }
  | { do: 'print'; on: Partial<PrintedOn> }
  | { do: 'start-over' }
  | { do: 'edit'; at: number; part: string; change: Partial<PageStory> }
  | { do: 'repair' }
  | { do: 'resolve'; warnings: readonly WarningAt[]; isResolved: boolean }
  | { do: 'choose-reporter'; name: string; department: string | null; reporter: string }
  | { do: 'add' }
  | { do: 'merge'; at: number }
  | { do: 'split'; at: number; from: number }
  | { do: 'drop'; at: number }
  | { do: 'move'; from: number; to: number }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'visit'; at: number }
  | { do: 'jump'; at: number }
  | { do: 'toggle'; at: number }
  | { do: 'accept'; keys: readonly string[]; isAccepted: boolean };

/** No text yet. */
export const NO_WORK: Work = {
  text: '',
  page: null,
  issueDate: '',
  pageNumber: '',
  pageName: '',
  stories: [],
  past: [],
  future: [],
  writing: null,
  active: null,
  open: null,
  jumps: 0,
  accepted: [],
};

/** The step of a name. */
type Named<Name extends WorkStep['do']> = Extract<WorkStep, { do: Name }>;

type Steps = { [Name in WorkStep['do']]: (work: Work, step: Named<Name>) => Work };

const STEPS: Steps = {
  'write-text': (_, { text }) => ({ ...NO_WORK, text }),
  read: (work, { page, on }) => ({
    ...work,
    ...on,
    page,
    stories: page.articles.map(storyOf),
  }),
  print: (work, { on }) => ({ ...work, ...on }),
  'start-over': () => NO_WORK,
  edit: edited,
  repair: (work) => stepped(work, work.stories.map(inFullWidth)),
  resolve: (work, step) => stepped(work, withResolved(work.stories, step)),
  'choose-reporter': (work, choice) =>
    stepped(
      work,
      work.stories.map((story) => withReporter(story, choice)),
    ),
  add: (work) => {
    const at = work.stories.length;
    return { ...jumped(stepped(work, [...work.stories, BLANK_STORY]), at), open: at };
  },
  merge: (work, { at }) => jumped(stepped(work, mergeWithNext(work.stories, at)), at),
  split: (work, { at, from }) => jumped(stepped(work, splitStory(work.stories, at, from)), at + 1),
  drop: (work, { at }) => jumped(stepped(work, dropStory(work.stories, at)), at),
  move: (work, { from, to }) => jumped(stepped(work, moveStory(work.stories, from, to)), to),
  undo: (work) => back(work),
  redo: (work) => forth(work),
  visit: (work, { at }) => ({ ...work, active: at }),
  jump: (work, { at }) => jumped(work, at),
  toggle: (work, { at }) => ({ ...work, active: at, open: work.open === at ? null : at }),
  accept: (work, { keys, isAccepted }) => {
    const others = work.accepted.filter((key) => !keys.includes(key));
    return { ...work, accepted: isAccepted ? [...others, ...keys] : others };
  },
};

/** The work after a step; every step that changes stories can be undone. */
export const reduceWork = (work: Work, step: WorkStep): Work =>
  (STEPS[step.do] as (work: Work, step: WorkStep) => Work)(work, step);

const stepped = (work: Work, stories: Stories): Work => ({
  ...work,
  stories,
  past: [...work.past, work.stories],
  future: [],
  writing: null,
});

/** Takes the editor to a story; whoever has the fields of one open sees those of this one. */
const jumped = (work: Work, at: number): Work => {
  const active = inside(at, work.stories);
  return { ...work, active, open: work.open === null ? null : active, jumps: work.jumps + 1 };
};

/** The nearest place that there is; none on a page without stories. */
const inside = (at: number, stories: Stories): number | null =>
  stories.length > 0 ? Math.min(at, stories.length - 1) : null;

function edited(work: Work, { at, part, change }: Named<'edit'>): Work {
  const stories = work.stories.map((story, index) => (index === at ? { ...story, ...change } : story));
  const writing = `${at}.${part}`;
  return writing === work.writing ? { ...work, stories } : { ...stepped(work, stories), writing };
}

/** A warning is resolved in one story, and open again in all. */
const withResolved = (stories: Stories, { warnings, isResolved }: Named<'resolve'>): Stories =>
  stories.map((story, at) => {
    const others = story.resolved.filter((one) => !warnings.some((warning) => isSame(one, warning)));
    const here = isResolved ? warnings.filter((warning) => warning.story === at) : [];
    return { ...story, resolved: [...others, ...here.map(({ source, warning }) => ({ source, warning }))] };
  });

const isSame = (one: ResolvedWarning, other: ResolvedWarning): boolean =>
  one.source === other.source && one.warning === other.warning;

/** All of one name and department are one person; a name without a department is the same. */
function withReporter(story: PageStory, { name, department, reporter }: Named<'choose-reporter'>): PageStory {
  if (story.department !== null && story.department !== department) return story;
  const contributors = story.contributors.map((one) =>
    isSameName(one.name, name) && !one.reporter ? { ...one, reporter } : one,
  );
  return { ...story, contributors };
}

function back(work: Work): Work {
  const stories = work.past.at(-1);
  if (!stories) return work;
  const future = [work.stories, ...work.future];
  return arrived(work, { stories, past: work.past.slice(0, -1), future });
}

function forth(work: Work): Work {
  const [stories, ...future] = work.future;
  return stories ? arrived(work, { stories, past: [...work.past, work.stories], future }) : work;
}

const arrived = (work: Work, there: Pick<Work, 'stories' | 'past' | 'future'>): Work => ({
  ...work,
  ...there,
  writing: null,
  active: work.active === null ? null : inside(work.active, there.stories),
  open: work.open === null ? null : inside(work.open, there.stories),
});
