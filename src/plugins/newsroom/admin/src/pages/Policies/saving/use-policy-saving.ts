import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PolicyImpact, PolicyInput, PolicyView } from '../../../../../shared/contracts/policies';
import {
  useNewsroomAddPolicyMutation,
  useNewsroomChangePolicyMutation,
  useNewsroomPreviewPolicyMutation,
} from '../../../api/policies';
import { useWords } from '../../../hooks/use-words';
import { PATHS } from '../paths';

/** How a policy is saved: a new one at once, one that stories are under after a look at what that means. */
export interface PolicySaving {
  /** Asks for the policy to be saved. */
  ask: (rules: PolicyInput) => Promise<void>;
  /** Saves it after that look. */
  confirm: (rules: PolicyInput) => Promise<void>;
  cancel: () => void;
  /** What it means; nothing where nobody has to look. */
  impact: PolicyImpact | null;
  /** Why it was refused. */
  error: unknown;
  isBusy: boolean;
}

/** Saving a policy that is new. */
export function useAdding(): PolicySaving {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const [add, { isLoading, error }] = useNewsroomAddPolicyMutation();
  const save = async (rules: PolicyInput) => {
    const answer = await add(rules);
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: t('policies.saved') });
    navigate(PATHS.policy(answer.data.code), { replace: true });
  };
  return { ask: save, confirm: save, cancel: () => undefined, impact: null, error, isBusy: isLoading };
}

/** Saving a change of a policy. */
export function useChanging({ code, version }: PolicyView): PolicySaving {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const [impact, setImpact] = useState<PolicyImpact | null>(null);
  const [preview, previewing] = useNewsroomPreviewPolicyMutation();
  const [change, changing] = useNewsroomChangePolicyMutation();
  const ask = async (rules: PolicyInput) => {
    changing.reset();
    const answer = await preview({ code, rules });
    setImpact('error' in answer ? null : answer.data);
  };
  const confirm = async (rules: PolicyInput) => {
    const answer = await change({ code, change: { ...rules, version } });
    setImpact(null);
    if (!('error' in answer)) toggleNotification({ type: 'success', message: t('policies.saved') });
  };
  return {
    ask,
    confirm,
    cancel: () => setImpact(null),
    impact,
    error: previewing.error ?? changing.error,
    isBusy: previewing.isLoading || changing.isLoading,
  };
}
