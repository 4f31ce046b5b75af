import { useSyncExternalStore } from 'react';

/** How often a screen that is looked at asks again, in milliseconds. */
const EVERY_MS = 15_000;

const onVisibility = (changed: () => void): (() => void) => {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
};

/** Lets a query ask again and again while the screen is visible, and not while it is hidden. */
export function usePolling(): { pollingInterval: number } {
  const isVisible = useSyncExternalStore(onVisibility, () => document.visibilityState === 'visible');
  return { pollingInterval: isVisible ? EVERY_MS : 0 };
}
