import type { AutosaveView } from '../../../../../shared/contracts/autosaves';

/** Text that this browser keeps for its person, until the newsroom has it. */
export type KeptHere = Omit<AutosaveView, 'by'>;

/** Keeps text in this browser; a browser that cannot keep anything loses nothing else. */
export function keepHere(key: string, kept: KeptHere): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The storage is full or closed: the newsroom still gets the text.
  }
}

/** What this browser kept, if anything. */
export function readHere(key: string): KeptHere | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as KeptHere | null;
  } catch {
    return null;
  }
}

/** Forgets what this browser kept; where `at` is given, only if it is the text of that moment. */
export function forgetHere(key: string, at?: string): void {
  if (at === undefined || readHere(key)?.at === at) localStorage.removeItem(key);
}
