import type { OperationsAnswer } from '../../../shared/contracts/operations';
import type {
  DeliveriesAnswer,
  DeliveryQuery,
  DeliveryView,
  ReceiverView,
  ReceiverWithSecret,
  ReplayAnswer,
  Rotation,
} from '../../../shared/contracts/receivers';
import type { RemovalQuery, RemovalsAnswer } from '../../../shared/contracts/removals';
import type { ScheduleOverview, ScheduleOverviewQuery } from '../../../shared/contracts/schedule-overview';
import { newsroomApi } from './newsroom-api';

/** 运行状况: whether the instance can work, what the scheduler does, and who is told. */
export const {
  useNewsroomReadinessQuery,
  useNewsroomOperationsQuery,
  useNewsroomScheduleOverviewQuery,
  useNewsroomReceiversQuery,
  useNewsroomDeliveriesQuery,
  useNewsroomRemovalsQuery,
  useNewsroomResendMutation,
  useNewsroomRotateSecretMutation,
  useNewsroomReplayMutation,
} = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomReadiness: build.query<{ status: string }, undefined>({
      // An instance that is not ready says why, with 503.
      query: () => ({ url: '/newsroom/health/ready', config: { validateStatus: () => true } }),
      providesTags: ['NewsroomOperations'],
    }),
    newsroomOperations: build.query<OperationsAnswer, undefined>({
      query: () => '/newsroom/operations',
      providesTags: ['NewsroomOperations', 'NewsroomStories'],
    }),
    newsroomScheduleOverview: build.query<ScheduleOverview, Partial<ScheduleOverviewQuery>>({
      query: (params) => ({ url: '/newsroom/schedule-overview', config: { params } }),
      providesTags: ['NewsroomStories'],
    }),
    newsroomReceivers: build.query<{ receivers: ReceiverView[] }, undefined>({
      query: () => '/newsroom/receivers',
      providesTags: ['NewsroomOutgoing'],
    }),
    newsroomDeliveries: build.query<DeliveriesAnswer, Partial<DeliveryQuery>>({
      query: (params) => ({ url: '/newsroom/deliveries', config: { params } }),
      providesTags: ['NewsroomOutgoing'],
    }),
    newsroomRemovals: build.query<RemovalsAnswer, Partial<RemovalQuery>>({
      query: (params) => ({ url: '/newsroom/removals', config: { params } }),
      providesTags: ['NewsroomOutgoing', 'NewsroomStories'],
    }),
    newsroomRotateSecret: build.mutation<ReceiverWithSecret, Rotation & { id: string }>({
      query: ({ id, ...data }) => ({
        url: `/newsroom/receivers/${id}/rotate-secret`,
        method: 'POST',
        data,
      }),
      invalidatesTags: ['NewsroomOutgoing'],
    }),
    newsroomReplay: build.mutation<ReplayAnswer, { id: string; since: string }>({
      query: ({ id, since }) => ({
        url: `/newsroom/receivers/${id}/replay`,
        method: 'POST',
        data: { since },
      }),
      invalidatesTags: ['NewsroomOutgoing'],
    }),
    newsroomResend: build.mutation<DeliveryView, number>({
      query: (id) => ({ url: `/newsroom/deliveries/${id}/resend`, method: 'POST' }),
      invalidatesTags: ['NewsroomOutgoing'],
    }),
  }),
});
