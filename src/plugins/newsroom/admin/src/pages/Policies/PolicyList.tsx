import { Flex, Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PolicyView } from '../../../../shared/contracts/policies';
import { useNewsroomPoliciesQuery } from '../../api/policies';
import { Answered } from '../../components/screens/Answered';
import { Screen } from '../../components/screens/Screen';
import { Moment } from '../../components/words/Moment';
import { RowTable, type Column } from '../../components/table/RowTable';
import { MarkBadge } from '../../components/badges/MarkBadge';
import { useWords } from '../../hooks/use-words';
import { PATHS } from './paths';
import { REVIEW_NAMES } from './rules/review-names';

/** All policies, the default first. */
export function PolicyList(): ReactElement {
  const answer = useNewsroomPoliciesQuery(undefined, { refetchOnMountOrArgChange: true });
  return <Answered answer={answer}>{({ policies }) => <Listed policies={policies} />}</Answered>;
}

function Listed({ policies }: { policies: PolicyView[] }): ReactElement {
  const { t } = useWords();
  const columns = usePolicyColumns();
  const [standard] = policies;
  return (
    <Screen
      title={t('policies.title')}
      subtitle={t('policies.subtitle')}
      primaryAction={
        <LinkButton tag={NavLink} to={PATHS.copyOf(standard?.code ?? '')} startIcon={<Plus />}>
          {t('policies.new')}
        </LinkButton>
      }
    >
      <RowTable columns={columns} rows={policies} idOf={({ code }) => code} />
    </Screen>
  );
}

function usePolicyColumns(): Column<PolicyView>[] {
  const { t, label } = useWords();
  const intl = useIntl();
  return [
    {
      name: 'name',
      label: t('operations.name'),
      cell: ({ code, name, isDefault }) => (
        <Flex gap={2}>
          <Link tag={NavLink} to={PATHS.policy(code)}>
            {label(name)}
          </Link>
          {isDefault && <MarkBadge>{t('policies.default')}</MarkBadge>}
        </Flex>
      ),
    },
    { name: 'code', label: t('policies.code'), cell: ({ code }) => code },
    {
      name: 'reviews',
      label: t('policies.reviews'),
      cell: ({ reviews }) =>
        intl.formatList(
          reviews.map(({ stage }) => t(REVIEW_NAMES[stage])),
          { type: 'unit' },
        ),
    },
    { name: 'proofs', label: t('policies.proofs'), cell: ({ proofs }) => proofs.length },
    {
      name: 'changed',
      label: t('policies.changed'),
      cell: ({ changedBy, changedAt }) =>
        changedAt && (
          <>
            {changedBy} · <Moment at={changedAt} />
          </>
        ),
    },
  ];
}
