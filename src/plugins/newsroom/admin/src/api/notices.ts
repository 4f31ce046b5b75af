import type { NoticesAnswer, NoticesSeen } from '../../../shared/contracts/notices';
import { newsroomApi } from './newsroom-api';

/** 提醒: what the newsroom tells the person before the screen. An act of theirs may change it, so it is asked for again with the stories. */
export const { useNewsroomNoticesQuery, useNewsroomSeeNoticesMutation } = newsroomApi
  .enhanceEndpoints({ addTagTypes: ['NewsroomNotices'] })
  .injectEndpoints({
    endpoints: (build) => ({
      newsroomNotices: build.query<NoticesAnswer, undefined>({
        query: () => '/newsroom/notices',
        providesTags: ['NewsroomNotices', 'NewsroomStories'],
      }),
      newsroomSeeNotices: build.mutation<NoticesAnswer, NoticesSeen>({
        query: (data) => ({ url: '/newsroom/notices', method: 'PUT', data }),
        invalidatesTags: ['NewsroomNotices'],
      }),
    }),
  });
