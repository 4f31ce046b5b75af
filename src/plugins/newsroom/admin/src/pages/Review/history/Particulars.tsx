import type { ReactElement } from 'react';
import type { LinkedDecision } from '../../../../../shared/decision';
import { MISTAKE_LABELS, type Mistakes } from '../../../../../shared/proofreading';
import type { Schedule, TakenStep } from '../../../../../shared/run';
import { ACT_LABELS } from '../../../../../shared/vocabulary';
import { Moment } from '../../../components/words/Moment';
import { Named } from '../../../components/words/Named';
import { useStepName } from '../../../hooks/use-step-name';
import { useWords } from '../../../hooks/use-words';

/** What the record keeps of single acts. */
interface Details {
  proof?: number;
  mistakes?: Mistakes[];
  voided?: TakenStep['step'][];
  note?: string | null;
  schedule?: Schedule;
}

/** What belongs to this decision alone: its reason, the mistakes of a proof, what an edit voided, a time. */
export function Particulars({ decision }: { decision: LinkedDecision }): ReactElement {
  const { t, label } = useWords();
  const stepName = useStepName();
  const { proof, mistakes = [], voided = [], note, schedule } = (decision.details ?? {}) as Details;
  const found = mistakes.map(({ kind, count }) => `${label(MISTAKE_LABELS[kind])} ${count}`).join(' · ');
  return (
    <>
      {decision.reasonCode && <Named name={t('review.reason-code')}>{decision.reasonCode}</Named>}
      {proof && <Named name={t('review.proof', { number: proof })}>{found || t('review.no-mistakes')}</Named>}
      {voided.length > 0 && <Named name={t('review.voided')}>{voided.map(stepName).join(' · ')}</Named>}
      {note && <Named name={t('review.public-note')}>{note}</Named>}
      {schedule && (
        <Named name={t('review.scheduled', { act: label(ACT_LABELS[schedule.act]) })}>
          <Moment at={schedule.at} timeZone={schedule.timeZone} />
        </Named>
      )}
    </>
  );
}
