import { Badge } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { RemovalView } from '../../../../../shared/contracts/removals';
import { useNewsroomRemovalsQuery } from '../../../api/operations';
import { DangerBadge } from '../../../components/badges/DangerBadge';
import { StoryLink } from '../../../components/lists/StoryLink';
import type { Column } from '../../../components/table/RowTable';
import { Moment } from '../../../components/words/Moment';
import { usePolling } from '../../../hooks/use-polling';
import { useWords } from '../../../hooks/use-words';
import { Section } from '../Section';

/** 撤稿回执: at whom a withdrawn story still is, as far as is known, and where it is gone. */
export function Removals({ state }: { state: 'open' | 'closed' }): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomRemovalsQuery({ state }, usePolling());
  const columns = useRemovalColumns();
  const isOpen = state === 'open';
  return (
    <Section
      title={isOpen ? t('removals.open') : t('removals.closed')}
      rows={data?.rows}
      total={data?.pagination.total}
      error={error}
      columns={columns}
      idOf={({ id }) => id}
      empty={isOpen ? t('removals.none-open') : t('removals.none-closed')}
    />
  );
}

function useRemovalColumns(): Column<RemovalView>[] {
  const { t } = useWords();
  return [
    {
      name: 'story',
      label: t('story.headline'),
      cell: ({ article, headline }) => <StoryLink story={article}>{headline}</StoryLink>,
    },
    { name: 'receiver', label: t('operations.receiver'), cell: ({ receiverName }) => receiverName },
    {
      name: 'text',
      label: t('removals.text-at'),
      cell: ({ textAt }) => (textAt ? <Moment at={textAt} /> : t('removals.not-known')),
    },
    {
      name: 'withdrawn',
      label: t('removals.withdrawn-at'),
      cell: ({ withdrawnAt }) => <Moment at={withdrawnAt} />,
    },
    {
      name: 'taken',
      label: t('removals.taken-at'),
      cell: ({ takenAt }) => takenAt && <Moment at={takenAt} />,
    },
    {
      name: 'confirmed',
      label: t('removals.confirmed-at'),
      cell: ({ confirmedAt }) => confirmedAt && <Moment at={confirmedAt} />,
    },
    { name: 'state', label: t('operations.state'), cell: (removal) => <RemovalBadge {...removal} /> },
  ];
}

function RemovalBadge({ state, removeBy }: RemovalView): ReactElement {
  const { t } = useWords();
  if (state === 'closed') return <Badge variant="success">{t('removals.gone')}</Badge>;
  const Frame = state === 'late' ? DangerBadge : Badge;
  return (
    <Frame>
      {state === 'late' ? t('removals.late-since') : t('removals.due')} <Moment at={removeBy} />
    </Frame>
  );
}
