import type { ReactElement } from 'react';
import type { LinkedDecision } from '../../../../../../shared/decision';
import { ACT_LABELS } from '../../../../../../shared/vocabulary';
import { useActorName } from '../../../../hooks/names/use-actor-name';
import { useWords } from '../../../../hooks/use-words';
import { capital } from '../../../../components/words/capital';
import { Moves } from '../../history/Moves';
import { Particulars } from '../../history/Particulars';
import { SheetTable } from '../SheetTable';
import { useClockTime } from '../use-clock-time';

/** 审稿记录: every decision, the oldest first, with its place in the record of the paper. */
export function Course({ decisions }: { decisions: readonly LinkedDecision[] }): ReactElement {
  const { t, label } = useWords();
  const clockTime = useClockTime();
  const actorName = useActorName();
  const rows = decisions.map((decision) => [
    decision.sequence,
    clockTime(decision.at),
    actorName(decision),
    capital(label(ACT_LABELS[decision.act])),
    <div key="particulars">
      {decision.opinion}
      <Moves decision={decision} />
      <Particulars decision={decision} tellTime={clockTime} />
    </div>,
    decision.version,
  ]);
  return (
    <SheetTable
      title={t('review.view.history')}
      columns={['sheet.number', 'sheet.time', 'sheet.person', 'sheet.act', 'review.opinion', 'sheet.version']}
      rows={rows}
    />
  );
}
