import type { ReactElement } from 'react';
import type { OverviewRow } from '../../../../shared/contracts/schedule-overview';
import { useNewsroomScheduleOverviewQuery } from '../../api/operations';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { Frame } from './Frame';
import { SHOWN, StoryList } from './StoryList';

/** 定时未发: schedules that do not run any more until an editor resolves them, and why. */
export function HeldSchedules(): ReactElement {
  const { t, reason } = useWords();
  const answer = useNewsroomScheduleOverviewQuery({ what: 'held', pageSize: SHOWN }, usePolling());
  const why = ({ schedules }: OverviewRow) =>
    reason(schedules.find(({ held }) => held)?.held?.reason) ?? t('operations.failed-often');
  return (
    <Frame answer={answer} isEmpty={({ rows }) => rows.length === 0} empty={t('operations.nothing-held')}>
      {({ rows, pagination }) => (
        <StoryList
          summary={t('widget.held-count', { total: pagination.total })}
          entries={rows.map((row) => ({ ...row, detail: why(row) }))}
        />
      )}
    </Frame>
  );
}
