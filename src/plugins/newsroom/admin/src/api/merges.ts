import type { MergesAnswer, MergeInput } from '../../../shared/contracts/merges';
import { newsroomApi, STORIES } from './newsroom-api';

/** 合并: departments and reporters, and which of them are the same. */
export const { useNewsroomMergesQuery, useNewsroomMergeMutation, useNewsroomSeparateMutation } =
  newsroomApi.injectEndpoints({
    endpoints: (build) => ({
      newsroomMerges: build.query<MergesAnswer, undefined>({
        query: () => '/newsroom/merges',
        providesTags: ['NewsroomDirectory'],
      }),
      newsroomMerge: build.mutation<MergesAnswer, MergeInput>({
        query: (data) => ({ url: '/newsroom/merges', method: 'POST', data }),
        invalidatesTags: ['NewsroomDirectory', ...STORIES],
      }),
      newsroomSeparate: build.mutation<null, string>({
        query: (documentId) => ({ url: `/newsroom/merges/${documentId}`, method: 'DELETE' }),
        invalidatesTags: ['NewsroomDirectory', ...STORIES],
      }),
    }),
  });
