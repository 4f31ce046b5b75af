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
} from '../../../shared/contracts/directory-entries';
import { newsroomApi, STORIES } from './newsroom-api';

/** A record that is written: a new one, or the one that the person saw. */
export interface Written<Input> {
  input: Input;
  seen: { documentId: string; updatedAt: string } | null;
}

const writing =
  (list: string) =>
  <Input extends object>({ input, seen }: Written<Input>) =>
    seen
      ? {
          url: `${list}/${seen.documentId}`,
          method: 'PUT' as const,
          data: { ...input, updatedAt: seen.updatedAt },
        }
      : { url: list, method: 'POST' as const, data: input };

const COLUMNS = '/newsroom/columns';
const DEPARTMENTS = '/newsroom/departments';
const END_MARKS = '/newsroom/end-marks';

/** 名录: what stories name, and who answers for their marks. */
export const {
  useNewsroomColumnsQuery,
  useNewsroomWriteColumnMutation,
  useNewsroomRemoveColumnMutation,
  useNewsroomDepartmentsQuery,
  useNewsroomWriteDepartmentMutation,
  useNewsroomRemoveDepartmentMutation,
  useNewsroomEndMarksQuery,
  useNewsroomWriteEndMarkMutation,
  useNewsroomRemoveEndMarkMutation,
} = newsroomApi.enhanceEndpoints({ addTagTypes: ['NewsroomEndMarks'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomColumns: build.query<ColumnsAnswer, undefined>({
      query: () => COLUMNS,
      providesTags: ['NewsroomDirectory'],
    }),
    newsroomWriteColumn: build.mutation<ColumnEntry, Written<ColumnInput>>({
      query: writing(COLUMNS),
      invalidatesTags: ['NewsroomDirectory', ...STORIES],
    }),
    newsroomRemoveColumn: build.mutation<null, string>({
      query: (documentId) => ({ url: `${COLUMNS}/${documentId}`, method: 'DELETE' }),
      invalidatesTags: ['NewsroomDirectory'],
    }),
    newsroomDepartments: build.query<DepartmentsAnswer, undefined>({
      query: () => DEPARTMENTS,
      providesTags: ['NewsroomDirectory'],
    }),
    newsroomWriteDepartment: build.mutation<DepartmentEntry, Written<DepartmentInput>>({
      query: writing(DEPARTMENTS),
      invalidatesTags: ['NewsroomDirectory', ...STORIES],
    }),
    newsroomRemoveDepartment: build.mutation<null, string>({
      query: (documentId) => ({ url: `${DEPARTMENTS}/${documentId}`, method: 'DELETE' }),
      invalidatesTags: ['NewsroomDirectory'],
    }),
    newsroomEndMarks: build.query<EndMarksAnswer, undefined>({
      query: () => END_MARKS,
      providesTags: ['NewsroomEndMarks'],
    }),
    newsroomWriteEndMark: build.mutation<EndMarkEntry, Written<EndMarkInput>>({
      query: writing(END_MARKS),
      invalidatesTags: ['NewsroomEndMarks', ...STORIES],
    }),
    newsroomRemoveEndMark: build.mutation<null, string>({
      query: (documentId) => ({ url: `${END_MARKS}/${documentId}`, method: 'DELETE' }),
      invalidatesTags: ['NewsroomEndMarks', ...STORIES],
    }),
  }),
});
