import {
  policiesAnswer,
  policyChange,
  policyImpact,
  policyInput,
  policyView,
  rolesAnswer,
} from '../../../../shared/contracts/policies';
import { MANAGE_POLICIES } from '../../../../shared/permissions';
import { editors, editorsWith } from './editor-route';

const managers = editorsWith(MANAGE_POLICIES);

/** 审校制度: who reviews and reads what. Everybody at the desk may see them. */
export const policies = [
  editors.get('/policies', 'policies.list', 'Policies, the default first', { answer: policiesAnswer }),
  editors.get('/roles', 'policies.roles', 'Admin roles that a policy can name', { answer: rolesAnswer }),
  editors.get('/policies/:code', 'policies.one', 'A policy', { answer: policyView }),
  managers.post('/policies', 'policies.create', 'Adds a policy', {
    body: policyInput,
    status: 201,
    answer: policyView,
    refusals: ['policy_faulty'],
  }),
  managers.put(
    '/policies/:code',
    'policies.change',
    'Changes a policy; stories keep the one that they were submitted under',
    { body: policyChange, answer: policyView, refusals: ['policy_faulty', 'stale_policy'] },
  ),
  managers.post(
    '/policies/:code/preview',
    'policies.preview',
    'What a changed policy would ask of the stories that are under it; nothing is written',
    { body: policyInput, answer: policyImpact, refusals: ['policy_faulty'] },
  ),
  managers.post(
    '/policies/:code/make-default',
    'policies.makeDefault',
    'Makes a policy that of all columns which name none',
    { answer: policyView },
  ),
  managers.remove('/policies/:code', 'policies.remove', 'Deletes a policy that no column names', {
    refusals: ['policy_in_use'],
  }),
];
