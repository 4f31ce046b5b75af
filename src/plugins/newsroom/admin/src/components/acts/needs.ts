import type { ActInput } from '../../../../shared/contracts/acts';
import type { ReviewView } from '../../../../shared/contracts/review';
import { MISTAKE_KINDS, type MistakeKind, type Mistakes } from '../../../../shared/proofreading';
import {
  REASONED_ACTS,
  WITHDRAWAL_SCOPES,
  type Act,
  type ScheduledAct,
  type WithdrawalScope,
} from '../../../../shared/vocabulary';

/** What a person fills in for an act. */
export interface ActForm {
  opinion: string;
  reasonCode: string;
  note: string;
  at: string;
  /** The paper's where it is empty. */
  timeZone: string;
  scheduled: ScheduledAct;
  embargo: boolean;
  scopes: WithdrawalScope[];
  /** By kind: how many below the title, and how many in it. */
  mistakes: Partial<Record<MistakeKind, { inText: number; inTitle: number }>>;
}

/** A form that is filled in. */
export interface Filling {
  form: ActForm;
  change: (part: Partial<ActForm>) => void;
}

/** The form before anybody filled it in. */
export const emptyForm = ({ publication }: Pick<ReviewView, 'publication'>): ActForm => ({
  opinion: '',
  reasonCode: '',
  note: '',
  at: '',
  timeZone: '',
  scheduled: publication === 'published' ? 'unpublish' : 'publish',
  embargo: false,
  scopes: [...WITHDRAWAL_SCOPES],
  mistakes: {},
});

/** Acts that are done at once: they say nothing that a person would have to write. */
export const isDoneAtOnce = (act: Act): boolean => act === 'claim' || act === 'release';

/** The acts that the person may take now. */
export const possibleActs = ({ acts }: Pick<ReviewView, 'acts'>): Act[] =>
  acts.filter(({ allowed }) => allowed).map(({ act }) => act);

/** Acts on who has the story: their buttons stand where that is said. */
export const CLAIMING: readonly Act[] = ['claim', 'takeover', 'release'];

/** Whether the paper has reasons for the act. */
export const isReasoned = (act: Act): boolean => REASONED_ACTS.some((one) => one === act);

/** What of a story says whether it is submitted again as it was returned. */
type ReturnedText = Pick<ReviewView, 'returned' | 'digest'>;

/** Whether the act is refused without an opinion; a schedule is one of a publication where nothing else is said. */
export const needsOpinion = (
  act: Act,
  { scheduled }: Partial<Pick<ActForm, 'scheduled'>> = {},
  seen?: ReturnedText,
): boolean =>
  isReasoned(act) ||
  (act === 'schedule' && scheduled === 'unpublish') ||
  (act === 'submit' && seen !== undefined && isAsReturned(seen));

/** Whether the text is to the letter the one that was returned to its author. */
export const isAsReturned = ({ returned, digest }: ReturnedText): boolean =>
  returned?.act === 'return' && returned.digest === digest;

const TOLD_TO_THE_PUBLIC: readonly Act[] = [
  'publish',
  'schedule',
  'correct',
  'withdraw',
  'restore',
  'override',
];

/** Whether the act can tell the public something. */
export const hasNote = (act: Act, { scheduled }: Pick<ActForm, 'scheduled'>): boolean =>
  TOLD_TO_THE_PUBLIC.includes(act) && !(act === 'schedule' && scheduled === 'unpublish');

/** Whether the act is refused without a word to the public: it saw another text. */
export function needsNote(
  act: Act,
  form: Pick<ActForm, 'scheduled'>,
  { lastPublic, digest }: Pick<ReviewView, 'lastPublic' | 'digest'>,
): boolean {
  if (act === 'correct') return true;
  if (!hasNote(act, form) || act === 'withdraw') return false;
  return lastPublic !== null && lastPublic.digest !== digest;
}

/** What still has to be filled in. */
export function isComplete(
  act: Act,
  form: ActForm,
  view: Pick<ReviewView, 'lastPublic' | 'digest' | 'returned'>,
): boolean {
  if (needsOpinion(act, form, view) && !form.opinion.trim()) return false;
  if (needsNote(act, form, view) && !form.note.trim()) return false;
  if (act === 'schedule' && !form.at) return false;
  return act !== 'withdraw' || form.scopes.length > 0;
}

/** The mistakes of a form as a proof reports them. */
export const mistakesIn = ({ mistakes }: Pick<ActForm, 'mistakes'>): Mistakes[] =>
  MISTAKE_KINDS.flatMap((kind) => {
    const { inText = 0, inTitle = 0 } = mistakes[kind] ?? {};
    return [
      { kind, count: inText, inTitle: false },
      { kind, count: inTitle, inTitle: true },
    ].filter(({ count }) => count > 0);
  });

/** What single acts send beside version, opinion and note. */
const EXTRAS: Partial<Record<Act, (form: ActForm) => Partial<ActInput>>> = {
  schedule: ({ scheduled, at, timeZone, embargo }) => ({
    act: scheduled,
    at,
    ...(timeZone && { timeZone }),
    embargo: embargo && scheduled === 'publish',
  }),
  withdraw: ({ scopes }) => ({ scopes }),
  proof: (form) => ({ mistakes: mistakesIn(form) }),
};

/** What a person saw of a story when they decided. */
export type Seen = Pick<ReviewView, 'version' | 'stage' | 'missing'>;

/** The request of an act on what the person saw. */
export function inputOf(act: Act, form: ActForm, seen: Seen): ActInput {
  const { opinion, reasonCode, note } = form;
  return {
    version: seen.version,
    stage: seen.stage,
    ...(act === 'proof' && { proof: seen.missing.find((step) => typeof step === 'number') }),
    ...(opinion.trim() && { opinion: opinion.trim() }),
    ...(reasonCode.trim() && { reasonCode: reasonCode.trim() }),
    ...(hasNote(act, form) && note.trim() && { note: note.trim() }),
    ...EXTRAS[act]?.(form),
  };
}
