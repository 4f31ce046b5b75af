import type {
  PageImportAnswer,
  PageImportEntry,
  PageImportInput,
  PageImportRecord,
  PagePreview,
} from '../../../shared/contracts/page-imports';
import { newsroomApi, STORIES } from './newsroom-api';

/** 版面导入: the reading of a page, its import, and the imports that were. */
export const {
  useNewsroomPageImportsQuery,
  useNewsroomPageImportQuery,
  useNewsroomPreviewPageMutation,
  useNewsroomImportPageMutation,
} = newsroomApi.enhanceEndpoints({ addTagTypes: ['NewsroomPageImports'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomPageImports: build.query<{ pageImports: PageImportEntry[] }, undefined>({
      query: () => '/newsroom/page-imports',
      providesTags: ['NewsroomPageImports'],
    }),
    newsroomPageImport: build.query<PageImportRecord, string>({
      query: (documentId) => `/newsroom/page-imports/${documentId}`,
    }),
    /** Changes nothing; a mutation because a page is no key to keep an answer by. */
    newsroomPreviewPage: build.mutation<PagePreview, PageImportInput>({
      query: (data) => ({ url: '/newsroom/page-imports/preview', method: 'POST', data }),
    }),
    newsroomImportPage: build.mutation<PageImportAnswer, PageImportInput>({
      query: (data) => ({ url: '/newsroom/page-imports', method: 'POST', data }),
      invalidatesTags: ['NewsroomPageImports', 'NewsroomDirectory', ...STORIES],
    }),
  }),
});
