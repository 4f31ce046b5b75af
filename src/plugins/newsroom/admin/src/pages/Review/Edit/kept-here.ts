import type { AutosaveView } from '../../../../../shared/contracts/autosaves';
import { keep, readKept } from '../../../kept';

/** Text that this browser keeps for its person, until the newsroom has it. */
export type KeptHere = Omit<AutosaveView, 'by'>;

/** Keeps text in this browser. */
export const keepHere = (key: string, kept: KeptHere): void => keep('localStorage', key, kept);

/** What this browser kept, if anything. */
export const readHere = (key: string): KeptHere | null => readKept('localStorage', key) as KeptHere | null;

/** Forgets what this browser kept; where `at` is given, only if it is the text of that moment. */
export function forgetHere(key: string, at?: string): void {
  if (at === undefined || readHere(key)?.at === at) localStorage.removeItem(key);
}
