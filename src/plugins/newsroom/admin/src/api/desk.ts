import type { BulkInput, BulkResult } from '../../../shared/contracts/acts';
import type { DirectoryAnswer } from '../../../shared/contracts/directory';
import type { QueueAnswer, QueueQuery } from '../../../shared/contracts/queue';
import type { Act } from '../../../shared/vocabulary';
import { newsroomApi, STORIES } from './newsroom-api';

/** The client writes values into the address as they are; words may hold what means another thing there. */
const encoded = ({ q, ...query }: Partial<QueueQuery>) => ({
  ...query,
  ...(q !== undefined && { q: encodeURIComponent(q) }),
});

/** 审稿台: what waits, and by what it can be looked for. */
export const { useNewsroomQueueQuery, useNewsroomDirectoryQuery, useNewsroomBulkMutation } =
  newsroomApi.injectEndpoints({
    endpoints: (build) => ({
      newsroomQueue: build.query<QueueAnswer, Partial<QueueQuery>>({
        query: (query) => ({ url: '/newsroom/queue', config: { params: encoded(query) } }),
        providesTags: ['NewsroomStories'],
      }),
      newsroomDirectory: build.query<DirectoryAnswer, undefined>({
        query: () => '/newsroom/directory',
        providesTags: ['NewsroomDirectory'],
      }),
      newsroomBulk: build.mutation<{ results: BulkResult[] }, { act: Act; input: BulkInput }>({
        query: ({ act, input }) => ({ url: `/newsroom/acts/${act}`, method: 'POST', data: input }),
        invalidatesTags: [...STORIES, 'Document'],
      }),
    }),
  });
