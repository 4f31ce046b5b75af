import type { WordFile } from '../../../../../shared/contracts/word-files';

/** A file on its way from the disk to a draft. */
export interface Taken {
  /** Its place among all that were chosen; files may have the same name. */
  id: number;
  file: File;
  state: 'waiting' | 'read' | 'sending' | 'refused' | 'done';
  /** Why it, or its draft, was refused. */
  refusal: string | null;
  read: WordFile | null;
  /** The headline as it will be, or is, in the draft. */
  headline: string;
  documentId: string | null;
}

/** What happens to the files. */
export type FileStep =
  | { do: 'take'; files: readonly File[] }
  | { do: 'change'; id: number; change: Partial<Taken> }
  | { do: 'leave'; id: number };

/** The files after a step. */
export function afterStep(files: readonly Taken[], step: FileStep): Taken[] {
  if (step.do === 'leave') return files.filter(({ id }) => id !== step.id);
  if (step.do === 'change')
    return files.map((one) => (one.id === step.id ? { ...one, ...step.change } : one));
  const first = Math.max(-1, ...files.map(({ id }) => id)) + 1;
  return [...files, ...step.files.map((file, at) => takenOf(file, first + at))];
}

const takenOf = (file: File, id: number): Taken => ({
  id,
  file,
  state: 'waiting',
  refusal: null,
  read: null,
  headline: '',
  documentId: null,
});

/** Files that can become drafts now. */
export const readyOf = (files: readonly Taken[]): Taken[] =>
  files.filter(({ state, headline }) => state === 'read' && headline.trim() !== '');
