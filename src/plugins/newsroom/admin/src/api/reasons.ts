import type { ReasonsAnswer, ReasonsInput } from '../../../shared/contracts/reasons';
import { newsroomApi } from './newsroom-api';

/** 原因: the paper's own list. */
export const { useNewsroomReasonsQuery, useNewsroomSetReasonsMutation } = newsroomApi
  .enhanceEndpoints({ addTagTypes: ['NewsroomReasons'] })
  .injectEndpoints({
    endpoints: (build) => ({
      newsroomReasons: build.query<ReasonsAnswer, undefined>({
        query: () => '/newsroom/reasons',
        providesTags: ['NewsroomReasons'],
      }),
      newsroomSetReasons: build.mutation<ReasonsAnswer, ReasonsInput>({
        query: (data) => ({ url: '/newsroom/reasons', method: 'PUT', data }),
        invalidatesTags: ['NewsroomReasons'],
      }),
    }),
  });
