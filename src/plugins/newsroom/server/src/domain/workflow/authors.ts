import type { Stage } from '../../../../shared/vocabulary';
import { actorKey, type Actor, type Run } from './run';

/*
 * Whose own story it is (promise 2): whoever wrote its words, whoever submitted it, whoever wrote what it was copied from,
 * and whoever stands in its byline. What the directory and the accounts know of a byline, `domain/people/editors.ts` says.
 */

/** What a write made of the words that the public reads; `rewritten` where most of the text is the writer's by now. */
export type Wording = 'kept' | 'changed' | 'rewritten';

/** Who wrote, and what that made of the words. */
export interface Writing {
  by: Actor;
  /** `actorKey`s of others who had written words of it and not saved them. */
  others?: readonly string[];
  wording: Wording;
}

/** Where a story is with those who write it. Elsewhere it is with the desk, which puts right what others wrote. */
const WITH_ITS_WRITERS: readonly Stage[] = ['draft', 'returned'];

/** Whether a story is with its writers, where every change of words makes an author. */
export const isWithWriters = ({ stage }: Run): boolean => WITH_ITS_WRITERS.includes(stage);

/** The authors after a write: in a draft every change of words makes one, on the desk only a new text does. */
export function authorsAfter(
  run: Run,
  digest: string,
  { by, others = [], wording }: Writing,
): readonly string[] {
  const { authors, published } = run;
  const isBroughtBack = digest === published?.digest;
  if (by.kind === 'system' || wording === 'kept' || isBroughtBack) return authors;
  return wording === 'rewritten' || isWithWriters(run)
    ? eachOnce(authors, [actorKey(by), ...others])
    : authors;
}

/** Those whose own story it is: by what they did or by an account in the byline, and by a name in it alone. */
export interface Own {
  authors: readonly string[];
  namesakes: readonly string[];
}

/** The run with more of those whose story it is; none of them is ever shed. */
export const withOwn = (run: Run, { authors, namesakes }: Own): Run => ({
  ...run,
  authors: eachOnce(run.authors, authors),
  namesakes: eachOnce(run.namesakes, namesakes),
});

/** Whose story it is, as the record keeps it with a submission and each change of a submitted text. */
export const ownOf = ({ authors, namesakes }: Run): Own => ({ authors, namesakes });

const eachOnce = (some: readonly string[], others: readonly string[]): readonly string[] => [
  ...new Set([...some, ...others]),
];
