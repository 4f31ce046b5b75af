import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { TakenStep } from '../../../../../shared/run';
import { ACT_LABELS } from '../../../../../shared/vocabulary';
import { useNewsroomHistoryQuery } from '../../../api/review';
import { capital } from '../../../components/words/capital';
import { Moment } from '../../../components/words/Moment';
import { Named } from '../../../components/words/Named';
import { Notice } from '../../../components/screens/Notice';
import { useStepName } from '../../../hooks/use-step-name';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';

/** 三审三校: the reviews and proofs that were taken, and what is scheduled or marked. */
export function StepsCard({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const nameOf = useActorNames(view.documentId);
  return (
    <Card title={t('review.steps')}>
      {view.taken.length === 0 && <Typography variant="pi">{t('review.steps.none')}</Typography>}
      {view.taken.map((taken, index) => (
        <StepItem key={index} taken={taken} by={nameOf(taken.by)} />
      ))}
      <Schedules view={view} />
      <OverrideLine view={view} />
    </Card>
  );
}

/** Who is behind the key of an actor, as far as the record names them. */
function useActorNames(documentId: string): (key: string) => string {
  const { data } = useNewsroomHistoryQuery(documentId);
  const names = new Map(
    data?.decisions.map(({ actorKind, actorId, actorName }) => [`${actorKind}:${actorId}`, actorName]),
  );
  return (key) => names.get(key) ?? '';
}

function StepItem({ taken, by }: { taken: TakenStep; by: string }): ReactElement {
  const { t } = useWords();
  const stepName = useStepName();
  const { step, version, stands } = taken;
  const Icon = stands ? CheckCircle : CrossCircle;
  const said = [capital(stepName(step)), by, t('review.version', { version }), !stands && t('review.void')];
  return (
    <Flex gap={2} alignItems="flex-start">
      <Icon fill={stands ? 'success600' : 'danger600'} aria-hidden style={{ flexShrink: 0 }} />
      <Typography variant="pi" textColor="neutral800">
        {said.filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  );
}

function Schedules({ view: { schedules } }: { view: ReviewView }): ReactElement {
  const { t, label, reason } = useWords();
  return (
    <>
      {schedules.map(({ act, at, timeZone, by, held }) => (
        <Named key={act} name={t('review.scheduled', { act: label(ACT_LABELS[act]) })}>
          <Moment at={at} timeZone={timeZone} /> · {by.name}
          {held && ` · ${t('review.on-hold')} ${reason(held.reason) ?? ''}`}
        </Named>
      ))}
    </>
  );
}

/** 紧急签发 stays marked; it warns until it was countersigned. */
function OverrideLine({ view: { override } }: { view: ReviewView }): ReactElement | null {
  const { t } = useWords();
  if (!override) return null;
  if (override.countersigned) {
    return (
      <Named name={t('review.countersigned')}>
        {override.countersigned.by.name} · <Moment at={override.countersigned.at} />
      </Named>
    );
  }
  return (
    <Notice variant="warning" title={t('review.countersign-due', { name: override.by.name })}>
      <Typography variant="pi">
        <Moment at={override.dueAt} />
      </Typography>
    </Notice>
  );
}
