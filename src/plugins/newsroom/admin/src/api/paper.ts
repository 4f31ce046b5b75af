import type { PaperAnswer } from '../../../shared/contracts/paper';
import { newsroomApi } from './newsroom-api';

/** What the host has set about the paper. */
export const { useNewsroomPaperQuery } = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    /** Asked for once: to change it, the server is started again. */
    newsroomPaper: build.query<PaperAnswer, undefined>({
      query: () => '/newsroom/paper',
      keepUnusedDataFor: Infinity,
    }),
  }),
});
