import {
  policiesAnswer,
  policyChange,
  policyImpact,
  policyInput,
  policyView,
  rolesAnswer,
} from '../../../shared/contracts/policies';
import { MANAGE_POLICIES } from '../../../shared/permissions';
import { route } from './editor-route';

/** 审校制度: who reviews and reads what. Everybody at the desk may see them. */
export const policies = [
  route('GET', '/policies', 'policies.list', {
    summary: 'Policies, the default first',
    answer: policiesAnswer,
  }),
  route('GET', '/roles', 'policies.roles', {
    summary: 'Admin roles that a policy can name',
    answer: rolesAnswer,
  }),
  route('GET', '/policies/:code', 'policies.one', { summary: 'A policy', answer: policyView }),
  route('POST', '/policies', 'policies.create', {
    action: MANAGE_POLICIES,
    summary: 'Adds a policy',
    body: policyInput,
    status: 201,
    answer: policyView,
    refusals: ['policy_faulty'],
  }),
  route('PUT', '/policies/:code', 'policies.change', {
    action: MANAGE_POLICIES,
    summary: 'Changes a policy; stories keep the one that they were submitted under',
    body: policyChange,
    answer: policyView,
    refusals: ['policy_faulty', 'stale_policy'],
  }),
  route('POST', '/policies/:code/preview', 'policies.preview', {
    action: MANAGE_POLICIES,
    summary: 'What a changed policy would ask of the stories that are under it; nothing is written',
    body: policyInput,
    answer: policyImpact,
    refusals: ['policy_faulty'],
  }),
  route('POST', '/policies/:code/make-default', 'policies.makeDefault', {
    action: MANAGE_POLICIES,
    summary: 'Makes a policy that of all columns which name none',
    answer: policyView,
  }),
  route('DELETE', '/policies/:code', 'policies.remove', {
    action: MANAGE_POLICIES,
    summary: 'Deletes a policy that no column names',
    status: 204,
    refusals: ['policy_in_use'],
  }),
];
