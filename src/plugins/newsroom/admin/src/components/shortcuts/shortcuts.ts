import type { Act } from '../../../../shared/vocabulary';
import type { Key } from '../../translations';

/** What keys do on the screens of the newsroom; `?` shows them. */
export const SHORTCUTS = [
  ['j', 'shortcuts.next'],
  ['k', 'shortcuts.previous'],
  ['e', 'shortcuts.edit'],
  ['c', 'shortcuts.claim'],
  ['a', 'shortcuts.approve'],
  ['r', 'shortcuts.return'],
  ['n', 'shortcuts.next-change'],
  ['p', 'shortcuts.previous-change'],
  ['/', 'shortcuts.search'],
  ['?', 'shortcuts.help'],
  ['Ctrl+S', 'shortcuts.save'],
  ['Ctrl+Enter', 'shortcuts.confirm'],
] as const satisfies readonly (readonly [string, Key])[];

/** The keys of acts. */
export const ACT_KEYS: Partial<Record<Act, string>> = { claim: 'c', approve: 'a', return: 'r' };

/** Whether a key confirms the dialog that it is pressed in. */
export const isConfirming = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);

const KEPT_UNDER = 'newsroom.without-shortcuts';

/** Whether single keys do something in this browser: who speaks to the computer, or types past a field, can do without. */
export const hasShortcuts = (): boolean => localStorage.getItem(KEPT_UNDER) === null;

/** Turns single keys on or off in this browser. */
export function setShortcuts(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEPT_UNDER);
  else localStorage.setItem(KEPT_UNDER, 'yes');
}
