import type { ReceiverFilters } from '../../../../shared/outgoing';
import { keywordTerm } from '../search';

/** What a filter looks at in a text. */
export interface Filtered {
  /** documentIds of its column and of those above. */
  columns: readonly string[];
  department: string | null;
  keywords: readonly string[];
}

/** Whether a filter lets every story through. */
export const isOpen = ({ columns, departments, keywords }: ReceiverFilters): boolean =>
  columns.length + departments.length + keywords.length === 0;

/** Whether a text meets a filter: each kind that it names, by any of its entries; keywords are alike where lists take them for one. */
export const meets = (filters: ReceiverFilters, text: Filtered): boolean =>
  isAmong(filters.columns, text.columns) &&
  isAmong(filters.departments, text.department === null ? [] : [text.department]) &&
  isAmong(filters.keywords.map(keywordTerm), text.keywords.map(keywordTerm));

const isAmong = (wanted: readonly string[], found: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((one) => found.includes(one));
