import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../../shared/contracts/review';
import type { LinkedDecision } from '../../../../../../shared/decision';
import { capital } from '../../../../components/words/capital';
import { useActorName } from '../../../../hooks/names/use-actor-name';
import { useStepName } from '../../../../hooks/use-step-name';
import { useWords } from '../../../../hooks/use-words';
import { levelsOf } from '../levels';
import { SheetTable } from '../SheetTable';
import { useClockTime } from '../use-clock-time';

/** Enough of a digest to find it among those below. */
const SHORT = 12;

interface LevelsProps {
  view: ReviewView;
  decisions: readonly LinkedDecision[];
}

/** 三审三校: every level, and who stands for it. */
export function Levels({ view: { policy, taken }, decisions }: LevelsProps): ReactElement {
  const { t } = useWords();
  const stepName = useStepName();
  const clockTime = useClockTime();
  const actorName = useActorName();
  const rows = levelsOf(policy, taken, decisions).map(({ step, decision }) => [
    capital(stepName(step)),
    ...(decision
      ? [
          actorName(decision),
          clockTime(decision.at),
          decision.opinion ?? '–',
          decision.version,
          <code key="digest">{decision.digest.slice(0, SHORT)}</code>,
          '',
        ]
      : [t('sheet.open'), '–', '–', '–', '–', '']),
  ]);
  return (
    <SheetTable
      title={t('review.steps')}
      columns={[
        'sheet.level',
        'sheet.person',
        'sheet.time',
        'review.opinion',
        'sheet.version',
        'sheet.digest',
        'sheet.signature',
      ]}
      rows={rows}
    />
  );
}
