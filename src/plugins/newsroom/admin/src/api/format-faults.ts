import type { FormatCheckAnswer, FormatFaultsAnswer } from '../../../shared/contracts/format-faults';
import type { PageQuery } from '../../../shared/contracts/pagination';
import { newsroomApi } from './newsroom-api';

/** What is held back in a format of the field. */
export const { useNewsroomFormatFaultsQuery, useNewsroomCheckFormatsMutation } = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomFormatFaults: build.query<FormatFaultsAnswer, Partial<PageQuery>>({
      query: (params) => ({ url: '/newsroom/format-faults', config: { params } }),
      providesTags: ['NewsroomOperations', 'NewsroomStories'],
    }),
    newsroomCheckFormats: build.mutation<FormatCheckAnswer, string>({
      query: (story) => ({ url: `/newsroom/format-faults/${story}/check`, method: 'POST' }),
      invalidatesTags: ['NewsroomOperations'],
    }),
  }),
});
