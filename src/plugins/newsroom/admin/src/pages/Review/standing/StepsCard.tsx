import { Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { ACT_LABELS } from '../../../../../shared/vocabulary';
import { useNewsroomHistoryQuery } from '../../../api/review';
import { Moment } from '../../../components/words/Moment';
import { Named } from '../../../components/words/Named';
import { Notice } from '../../../components/screens/Notice';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';
import { progressOf } from './progress';
import { StepLine } from './StepLine';

/** 审校进度: all reviews and proofs of the policy in their order, and what is scheduled or marked. */
export function StepsCard({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const { data } = useNewsroomHistoryQuery(view.documentId);
  return (
    <Card title={t('review.steps')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {progressOf(view, data?.decisions ?? []).map((progress) => (
          <StepLine key={progress.step} progress={progress} />
        ))}
      </Flex>
      <Schedules view={view} />
      <OverrideLine view={view} />
    </Card>
  );
}

function Schedules({ view: { schedules } }: { view: ReviewView }): ReactElement {
  const { t, label, reason } = useWords();
  return (
    <>
      {schedules.map(({ act, at, timeZone, by, held }) => (
        <Named key={act} name={t('review.scheduled', { act: label(ACT_LABELS[act]) })}>
          <Moment at={at} timeZone={timeZone} /> · {by.name}
          {held && ` · ${t('review.on-hold', { reason: reason(held.reason) ?? '' })}`}
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
