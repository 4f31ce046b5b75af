import type { ReceiverChange, ReceiverTest, ReceiverWithSecret } from '../../../shared/contracts/receivers';
import { newsroomApi } from './newsroom-api';

/** A receiver that is written: a new one, or what is to be changed of one. */
type WrittenReceiver = { id?: undefined; data: object } | { id: string; data: ReceiverChange };

const RECEIVERS = '/newsroom/receivers';

/** 接收方: who is told, as the chief editor sets it. */
export const {
  useNewsroomWriteReceiverMutation,
  useNewsroomRemoveReceiverMutation,
  useNewsroomTestReceiverMutation,
} = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomWriteReceiver: build.mutation<ReceiverWithSecret, WrittenReceiver>({
      query: ({ id, data }) =>
        id === undefined
          ? { url: RECEIVERS, method: 'POST', data }
          : { url: `${RECEIVERS}/${id}`, method: 'PUT', data },
      invalidatesTags: ['NewsroomOutgoing'],
    }),
    newsroomRemoveReceiver: build.mutation<null, string>({
      query: (id) => ({ url: `${RECEIVERS}/${id}`, method: 'DELETE' }),
      invalidatesTags: ['NewsroomOutgoing'],
    }),
    newsroomTestReceiver: build.mutation<ReceiverTest, string>({
      query: (id) => ({ url: `${RECEIVERS}/${id}/test`, method: 'POST' }),
    }),
  }),
});
