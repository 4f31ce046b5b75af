import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { WITHDRAWAL_SCOPES, type WithdrawalScope } from '../../../../../shared/vocabulary';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import type { Filling } from '../needs';

const NAMES: Record<WithdrawalScope, Key> = {
  web: 'review.scope.web',
  app: 'review.scope.app',
  partners: 'review.scope.partners',
};

/** 撤稿范围: where the story has to go. */
export function ScopeFields({ filling: { form, change } }: { filling: Filling }): ReactElement {
  const { t } = useWords();
  const toggle = (scope: WithdrawalScope) =>
    change({ scopes: WITHDRAWAL_SCOPES.filter((one) => form.scopes.includes(one) !== (one === scope)) });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('review.scopes')}>
      <Typography variant="pi" fontWeight="bold">
        {t('review.scopes')}
      </Typography>
      {WITHDRAWAL_SCOPES.map((scope) => (
        <Checkbox key={scope} checked={form.scopes.includes(scope)} onCheckedChange={() => toggle(scope)}>
          {t(NAMES[scope])}
        </Checkbox>
      ))}
    </Flex>
  );
}
