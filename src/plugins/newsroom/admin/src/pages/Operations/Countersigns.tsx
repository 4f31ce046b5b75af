import { Badge } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { OverviewRow } from '../../../../shared/contracts/schedule-overview';
import { useNewsroomScheduleOverviewQuery } from '../../api/operations';
import { Moment } from '../../components/words/Moment';
import type { Column } from '../../components/table/RowTable';
import { StoryLink } from '../../components/lists/StoryLink';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { Section } from './Section';
import { DangerBadge } from '../../components/badges/DangerBadge';

/** 事后补签: emergency publications that still need another person's name. */
export function Countersigns(): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomScheduleOverviewQuery({ what: 'countersign' }, usePolling());
  const columns = useCountersignColumns();
  return (
    <Section
      title={t('operations.countersigns')}
      rows={data?.rows}
      total={data?.pagination.total}
      error={error}
      columns={columns}
      idOf={({ documentId }) => documentId}
      empty={t('operations.nothing-to-countersign')}
    />
  );
}

function useCountersignColumns(): Column<OverviewRow>[] {
  const { t } = useWords();
  return [
    {
      name: 'story',
      label: t('story.headline'),
      cell: ({ documentId, headline }) => <StoryLink story={documentId}>{headline}</StoryLink>,
    },
    { name: 'by', label: t('operations.published-by'), cell: ({ override }) => override?.by },
    {
      name: 'due',
      label: t('operations.countersign-due'),
      cell: ({ override }) => override && <Moment at={override.dueAt} />,
    },
    {
      name: 'overdue',
      label: t('operations.state'),
      cell: ({ override }) =>
        override?.isOverdue ? (
          <DangerBadge>{t('operations.overdue')}</DangerBadge>
        ) : (
          <Badge>{t('operations.in-time')}</Badge>
        ),
    },
  ];
}
