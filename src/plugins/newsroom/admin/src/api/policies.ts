import type {
  PolicyChange,
  PolicyImpact,
  PolicyInput,
  PolicyView,
  RoleView,
} from '../../../shared/contracts/policies';
import { newsroomApi } from './newsroom-api';

const policy = (code: string): string => `/newsroom/policies/${encodeURIComponent(code)}`;

/** 审校制度: who reviews and reads what. */
export const {
  useNewsroomPoliciesQuery,
  useNewsroomRolesQuery,
  useNewsroomAddPolicyMutation,
  useNewsroomChangePolicyMutation,
  useNewsroomPreviewPolicyMutation,
  useNewsroomMakePolicyDefaultMutation,
  useNewsroomRemovePolicyMutation,
} = newsroomApi.enhanceEndpoints({ addTagTypes: ['NewsroomPolicies'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomPolicies: build.query<{ policies: PolicyView[] }, undefined>({
      query: () => '/newsroom/policies',
      providesTags: ['NewsroomPolicies'],
    }),
    newsroomRoles: build.query<{ roles: RoleView[] }, undefined>({ query: () => '/newsroom/roles' }),
    newsroomAddPolicy: build.mutation<PolicyView, PolicyInput>({
      query: (data) => ({ url: '/newsroom/policies', method: 'POST', data }),
      invalidatesTags: ['NewsroomPolicies'],
    }),
    newsroomChangePolicy: build.mutation<PolicyView, { code: string; change: PolicyChange }>({
      query: ({ code, change }) => ({ url: policy(code), method: 'PUT', data: change }),
      invalidatesTags: (view) => (view ? ['NewsroomPolicies'] : []),
    }),
    /** Changes nothing; a mutation because a policy is no key to keep an answer by. */
    newsroomPreviewPolicy: build.mutation<PolicyImpact, { code: string; rules: PolicyInput }>({
      query: ({ code, rules }) => ({ url: `${policy(code)}/preview`, method: 'POST', data: rules }),
    }),
    newsroomMakePolicyDefault: build.mutation<PolicyView, string>({
      query: (code) => ({ url: `${policy(code)}/make-default`, method: 'POST' }),
      invalidatesTags: ['NewsroomPolicies'],
    }),
    newsroomRemovePolicy: build.mutation<null, string>({
      query: (code) => ({ url: policy(code), method: 'DELETE' }),
      invalidatesTags: ['NewsroomPolicies'],
    }),
  }),
});
