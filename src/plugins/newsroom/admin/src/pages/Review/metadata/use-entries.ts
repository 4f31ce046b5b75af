import { useNewsroomDirectoryQuery } from '../../../api/desk';
import type { Named } from '../../../components/fields/NamePicker';

const LISTS = { column: 'columns', department: 'departments' } as const;
/** Entries that a story names one of. */
export type EntryKind = keyof typeof LISTS;

/** The entries of a kind that the newsroom has; nothing until it is read. */
export function useEntries(kind: EntryKind): readonly Named[] | undefined {
  return useNewsroomDirectoryQuery(undefined).data?.[LISTS[kind]];
}
