import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type {
  ScheduleOverview,
  OverviewSchedule,
  OverviewRow,
} from '../../../../shared/contracts/schedule-overview';
import { ACT_LABELS } from '../../../../shared/vocabulary';
import { useNewsroomScheduleOverviewQuery } from '../../api/operations';
import type { Column } from '../../components/table/RowTable';
import { Ago, Moment } from '../../components/words/Moment';
import { StoryLink } from '../../components/lists/StoryLink';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { Section } from './Section';

/** One schedule, with the story that it belongs to. */
type Scheduled = OverviewSchedule & Pick<OverviewRow, 'documentId' | 'headline'>;

const schedulesIn = (rows: OverviewRow[] | undefined): Scheduled[] | undefined =>
  rows?.flatMap(({ schedules, documentId, headline }) =>
    schedules.map((schedule) => ({ ...schedule, documentId, headline })),
  );

/** As many as a page of the list may hold. */
const PAGE_SIZE = 100;

const idOf = ({ documentId, act }: Scheduled): string => `${documentId} ${act}`;

/** How many stories there are, where the page does not hold them all; else its schedules are counted. */
const beyondPage = (answer: ScheduleOverview | undefined): number | undefined =>
  answer && answer.pagination.total > PAGE_SIZE ? answer.pagination.total : undefined;

/** 定时未发: schedules that do not run any more until an editor resolves them, and why. */
export function HeldSchedules(): ReactElement {
  const { t, reason } = useWords();
  const { data, error } = useNewsroomScheduleOverviewQuery(
    { what: 'held', pageSize: PAGE_SIZE },
    usePolling(),
  );
  const columns = useScheduleColumns();
  const why: Column<Scheduled> = {
    name: 'reason',
    label: t('operations.reason'),
    cell: ({ held }) => (
      <Typography textColor="danger600">{reason(held?.reason) ?? t('operations.failed-often')}</Typography>
    ),
  };
  const since: Column<Scheduled> = {
    name: 'since',
    label: t('operations.since'),
    cell: ({ held }) => held && <Ago at={held.at} />,
  };
  return (
    <Section
      title={t('operations.held')}
      rows={schedulesIn(data?.rows)?.filter(({ held }) => held)}
      total={beyondPage(data)}
      error={error}
      columns={[...columns.slice(0, 1), why, since, ...columns.slice(1)]}
      idOf={idOf}
      empty={t('operations.nothing-held')}
    />
  );
}

/** 定时: what happens when, the next first. */
export function Schedules(): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomScheduleOverviewQuery(
    { what: 'scheduled', pageSize: PAGE_SIZE },
    usePolling(),
  );
  const columns = useScheduleColumns();
  return (
    <Section
      title={t('operations.scheduled')}
      rows={schedulesIn(data?.rows)?.filter(({ held }) => !held)}
      total={beyondPage(data)}
      error={error}
      columns={columns}
      idOf={idOf}
      empty={t('operations.nothing-scheduled')}
    />
  );
}

function useScheduleColumns(): Column<Scheduled>[] {
  const { t, label } = useWords();
  return [
    {
      name: 'story',
      label: t('story.headline'),
      cell: ({ documentId, headline }) => <StoryLink story={documentId}>{headline}</StoryLink>,
    },
    { name: 'act', label: t('operations.act'), cell: ({ act }) => label(ACT_LABELS[act]) },
    {
      name: 'at',
      label: t('operations.at'),
      cell: ({ at, timeZone }) => <Moment at={at} timeZone={timeZone} />,
    },
    { name: 'by', label: t('operations.by'), cell: ({ by }) => by },
  ];
}
