import { Button, Dialog, Flex, LinkButton } from '@strapi/design-system';
import { BackButton, useNotification } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { NavLink, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { Confirm } from '../../components/screens/Confirm';
import type { PolicyView } from '../../../../shared/contracts/policies';
import {
  useNewsroomMakePolicyDefaultMutation,
  useNewsroomPoliciesQuery,
  useNewsroomRemovePolicyMutation,
} from '../../api/policies';
import { Answered } from '../../components/screens/Answered';
import { Lost } from '../../components/screens/Lost';
import { useRefusal } from '../../hooks/use-refusal';
import { MarkBadge } from '../../components/badges/MarkBadge';
import { useWords } from '../../hooks/use-words';
import { PATHS } from './paths';
import { PolicyForm } from './PolicyForm';
import { useAdding, useChanging } from './saving/use-policy-saving';
import { rulesOf } from './rules/rules';

/** A new policy, which begins as a copy of another one. */
export function NewPolicy(): ReactElement {
  const [search] = useSearchParams();
  return <WithPolicy code={search.get('from') ?? ''}>{(policy) => <Adding policy={policy} />}</WithPolicy>;
}

/** A policy that there is. */
export function OpenPolicy(): ReactElement {
  const { code = '' } = useParams();
  return (
    <WithPolicy code={code}>
      {(policy) => <Changing key={`${policy.code} ${policy.version}`} policy={policy} />}
    </WithPolicy>
  );
}

interface WithPolicyProps {
  code: string;
  children: (policy: PolicyView) => ReactElement;
}

function WithPolicy({ code, children }: WithPolicyProps): ReactElement {
  const { reason } = useWords();
  const answer = useNewsroomPoliciesQuery(undefined);
  return (
    <Answered answer={answer}>
      {({ policies }) => {
        const policy = policies.find((one) => one.code === code);
        return policy ? children(policy) : <Lost said={reason('not_found') ?? ''} />;
      }}
    </Answered>
  );
}

function Adding({ policy }: { policy: PolicyView }): ReactElement {
  const { t, label } = useWords();
  const name = {
    en: t('policies.copy-name', { name: policy.name.en }),
    zh: t('policies.copy-name', { name: policy.name.zh }),
  };
  const saving = useAdding();
  return (
    <PolicyForm
      title={t('policies.new')}
      subtitle={t('policies.copied-from', { name: label(policy.name) })}
      initial={{ ...rulesOf(policy), name }}
      saving={saving}
      navigationAction={<BackButton fallback={PATHS.list} />}
    />
  );
}

function Changing({ policy }: { policy: PolicyView }): ReactElement {
  const { label } = useWords();
  const saving = useChanging(policy);
  return (
    <PolicyForm
      title={label(policy.name)}
      subtitle={policy.code}
      initial={rulesOf(policy)}
      saving={saving}
      navigationAction={<BackButton fallback={PATHS.list} />}
      secondaryAction={<OtherActs policy={policy} />}
    />
  );
}

/** What can be done with a policy beside changing it. */
function OtherActs({ policy: { code, isDefault } }: { policy: PolicyView }): ReactElement {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const tellRefusal = useRefusal();
  const [makeDefault] = useNewsroomMakePolicyDefaultMutation();
  const makeItDefault = async () => {
    const answer = await makeDefault(code);
    if ('error' in answer) tellRefusal(answer.error);
    else toggleNotification({ type: 'success', message: t('policies.is-default') });
  };
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton tag={NavLink} to={PATHS.copyOf(code)} variant="tertiary">
        {t('policies.copy')}
      </LinkButton>
      {isDefault ? (
        <MarkBadge>{t('policies.default')}</MarkBadge>
      ) : (
        <>
          <Button variant="tertiary" onClick={() => void makeItDefault()}>
            {t('policies.make-default')}
          </Button>
          <Remove code={code} />
        </>
      )}
    </Flex>
  );
}

function Remove({ code }: { code: string }): ReactElement {
  const { t } = useWords();
  const navigate = useNavigate();
  const tellRefusal = useRefusal();
  const [remove] = useNewsroomRemovePolicyMutation();
  const confirm = async () => {
    const answer = await remove(code);
    if ('error' in answer) tellRefusal(answer.error);
    else navigate(PATHS.list);
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light">{t('policies.delete')}</Button>
      </Dialog.Trigger>
      <Confirm onConfirm={() => void confirm()}>{t('policies.delete-asked')}</Confirm>
    </Dialog.Root>
  );
}
