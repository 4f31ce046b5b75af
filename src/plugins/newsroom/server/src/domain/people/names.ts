import type { FormerName } from '../../../../shared/entry-faults';

/*
 * The lists of names are JSON, and the Content Manager lets any JSON be written: what is no name is passed over, so
 * that it stops no page.
 */

/** The aliases in what a record holds. */
export const aliasesIn = (stored: unknown): string[] => itemsOf(stored).filter(isName);

/** The former names in what a record holds; one that is only a text, as they were once, has no period. */
export const formerNamesIn = (stored: unknown): FormerName[] => itemsOf(stored).flatMap(formerNameIn);

const itemsOf = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored : []);

const isName = (item: unknown): item is string => typeof item === 'string' && item.trim() !== '';

function formerNameIn(item: unknown): FormerName[] {
  if (isName(item)) return [{ name: item, from: null, until: null }];
  if (typeof item !== 'object' || item === null) return [];
  const { name, from, until } = item as Partial<Record<keyof FormerName, unknown>>;
  return isName(name) ? [{ name, from: dayIn(from), until: dayIn(until) }] : [];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayIn = (item: unknown): string | null => (typeof item === 'string' && DAY.test(item) ? item : null);
