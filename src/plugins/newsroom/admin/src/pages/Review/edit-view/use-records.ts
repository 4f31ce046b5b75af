import { useNewsroomDirectoryQuery } from '../../../api/desk';
import type { Named } from '../../../components/NamePicker';

const LISTS = { column: 'columns', department: 'departments' } as const;
/** Records that a story names one of. */
export type RecordKind = keyof typeof LISTS;

/** The records of a kind that the newsroom has; nothing until it is read. */
export function useRecords(kind: RecordKind): readonly Named[] | undefined {
  return useNewsroomDirectoryQuery(undefined).data?.[LISTS[kind]];
}
