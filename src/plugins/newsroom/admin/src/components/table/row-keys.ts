import type { KeyboardEvent } from 'react';

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus to the same place of the next or last row; where a row has no such place, to its first link. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const here = event.target as HTMLElement;
  const row = here.closest('tr');
  if (!step || !row || event.altKey || event.ctrlKey || event.metaKey) return;
  const other = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  if (!other) return;
  const places = reachable(other);
  (places[reachable(row).indexOf(here)] ?? places[0])?.focus();
  event.preventDefault();
}

const reachable = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('a, button')];
