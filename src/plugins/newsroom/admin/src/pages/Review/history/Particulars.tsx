import type { ReactElement } from 'react';
import type { LinkedDecision } from '../../../../../shared/decision';
import { MISTAKE_LABELS, type Mistakes } from '../../../../../shared/proofreading';
import type { Schedule, TakenStep } from '../../../../../shared/run';
import { ACT_LABELS } from '../../../../../shared/vocabulary';
import { Moment } from '../../../components/words/Moment';
import { Named } from '../../../components/words/Named';
import { useReasonName } from '../../../hooks/names/use-reason-name';
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

interface ParticularsProps {
  decision: LinkedDecision;
  /** How times are told; on the screen with how long it is until then. */
  tellTime?: (at: string) => string;
}

/** What belongs to this decision alone: its reason, the mistakes of a proof, what an edit voided, a time. */
export function Particulars({ decision, tellTime }: ParticularsProps): ReactElement {
  const { t, label } = useWords();
  const stepName = useStepName();
  const reasonName = useReasonName();
  const { proof, mistakes = [], voided = [], note, schedule } = (decision.details ?? {}) as Details;
  const found = mistakes.map(({ kind, count }) => `${label(MISTAKE_LABELS[kind])} ${count}`).join(' · ');
  return (
    <>
      {decision.reasonCode && <Named name={t('review.reason-code')}>{reasonName(decision.reasonCode)}</Named>}
      {proof && <Named name={t('review.proof', { number: proof })}>{found || t('review.no-mistakes')}</Named>}
      {voided.length > 0 && <Named name={t('review.voided')}>{voided.map(stepName).join(' · ')}</Named>}
      {note && <Named name={t('review.public-note')}>{note}</Named>}
      {schedule && <SetFor schedule={schedule} tellTime={tellTime} />}
    </>
  );
}

/** 定时: which act, for when. */
function SetFor({
  schedule: { act, at, timeZone },
  tellTime,
}: {
  schedule: Schedule;
  tellTime: ParticularsProps['tellTime'];
}): ReactElement {
  const { t, label } = useWords();
  return (
    <Named name={t('review.scheduled', { act: label(ACT_LABELS[act]) })}>
      {tellTime ? tellTime(at) : <Moment at={at} timeZone={timeZone} />}
    </Named>
  );
}
