import type {
  ColumnEntry,
  ColumnInput,
  ColumnsAnswer,
  DepartmentEntry,
  DepartmentInput,
  DepartmentsAnswer,
  EndMarkEntry,
  EndMarkInput,
  EndMarksAnswer,
  ReporterEntry,
  ReporterInput,
  ReportersAnswer,
} from '../../../shared/contracts/directory-entries';
import { newsroomApi, STORIES } from './newsroom-api';

/** An entry that is written: a new one, or the one that the person saw. */
export interface Written<Input> {
  input: Input;
  seen: { documentId: string; updatedAt: string } | null;
}

const COLUMNS = '/newsroom/columns';
const DEPARTMENTS = '/newsroom/departments';
const REPORTERS = '/newsroom/reporters';
const END_MARKS = '/newsroom/end-marks';

/** What shows a list of the directory. */
type ListTag = 'NewsroomDirectory' | 'NewsroomEndMarks';

const listAt = (path: string, tag: ListTag) => ({ query: () => path, providesTags: [tag] });

const writingAt = (path: string, tag: ListTag) => ({
  query: <Input extends object>({ input, seen }: Written<Input>) =>
    seen
      ? {
          url: `${path}/${seen.documentId}`,
          method: 'PUT' as const,
          data: { ...input, updatedAt: seen.updatedAt },
        }
      : { url: path, method: 'POST' as const, data: input },
  invalidatesTags: [tag, ...STORIES],
});

const removingAt = (path: string, tag: ListTag) => ({
  query: (documentId: string) => ({ url: `${path}/${documentId}`, method: 'DELETE' as const }),
  invalidatesTags: [tag, ...STORIES],
});

/** 名录: what stories name, and who answers for their marks. */
export const {
  useNewsroomColumnsQuery,
  useNewsroomWriteColumnMutation,
  useNewsroomRemoveColumnMutation,
  useNewsroomDepartmentsQuery,
  useNewsroomWriteDepartmentMutation,
  useNewsroomRemoveDepartmentMutation,
  useNewsroomReportersQuery,
  useNewsroomWriteReporterMutation,
  useNewsroomRemoveReporterMutation,
  useNewsroomEndMarksQuery,
  useNewsroomWriteEndMarkMutation,
  useNewsroomRemoveEndMarkMutation,
} = newsroomApi.enhanceEndpoints({ addTagTypes: ['NewsroomEndMarks'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomColumns: build.query<ColumnsAnswer, undefined>(listAt(COLUMNS, 'NewsroomDirectory')),
    newsroomWriteColumn: build.mutation<ColumnEntry, Written<ColumnInput>>(
      writingAt(COLUMNS, 'NewsroomDirectory'),
    ),
    newsroomRemoveColumn: build.mutation<null, string>(removingAt(COLUMNS, 'NewsroomDirectory')),
    newsroomDepartments: build.query<DepartmentsAnswer, undefined>(listAt(DEPARTMENTS, 'NewsroomDirectory')),
    newsroomWriteDepartment: build.mutation<DepartmentEntry, Written<DepartmentInput>>(
      writingAt(DEPARTMENTS, 'NewsroomDirectory'),
    ),
    newsroomRemoveDepartment: build.mutation<null, string>(removingAt(DEPARTMENTS, 'NewsroomDirectory')),
    newsroomReporters: build.query<ReportersAnswer, undefined>(listAt(REPORTERS, 'NewsroomDirectory')),
    newsroomWriteReporter: build.mutation<ReporterEntry, Written<ReporterInput>>(
      writingAt(REPORTERS, 'NewsroomDirectory'),
    ),
    newsroomRemoveReporter: build.mutation<null, string>(removingAt(REPORTERS, 'NewsroomDirectory')),
    newsroomEndMarks: build.query<EndMarksAnswer, undefined>(listAt(END_MARKS, 'NewsroomEndMarks')),
    newsroomWriteEndMark: build.mutation<EndMarkEntry, Written<EndMarkInput>>(
      writingAt(END_MARKS, 'NewsroomEndMarks'),
    ),
    newsroomRemoveEndMark: build.mutation<null, string>(removingAt(END_MARKS, 'NewsroomEndMarks')),
  }),
});
