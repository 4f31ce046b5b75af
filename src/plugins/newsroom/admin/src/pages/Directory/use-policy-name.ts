import { useNewsroomPoliciesQuery } from '../../api/policies';
import { useWords } from '../../hooks/use-words';

/** Names the policy of a column by its code; one that is gone keeps its code, and `null` is the default of the paper. */
export function usePolicyName(): (code: string | null) => string {
  const { t, label } = useWords();
  const { data } = useNewsroomPoliciesQuery(undefined);
  return (code) => {
    const found = data?.policies.find((policy) => (code ? policy.code === code : policy.isDefault));
    if (code) return found ? label(found.name) : code;
    return found ? t('directory.default', { policy: label(found.name) }) : t('policies.default');
  };
}
