import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, CrossCircle } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ACT_LABELS } from '../../../../../shared/vocabulary';
import type { LinkedDecision } from '../../../../../shared/decision';
import { useNewsroomRolesQuery } from '../../../api/policies';
import { capital } from '../../../components/words/capital';
import { Moment } from '../../../components/words/Moment';
import { useActorName } from '../../../hooks/names/use-actor-name';
import { useStepName } from '../../../hooks/use-step-name';
import { useWords } from '../../../hooks/use-words';
import type { StepProgress } from './progress';

/** One step of the policy: who took it and when, what voided it, and whose turn it is. */
export function StepLine({ progress }: { progress: StepProgress }): ReactElement {
  const stepName = useStepName();
  const { step, roles, decision, fellBy, state } = progress;
  return (
    <Flex tag="li" gap={2} alignItems="flex-start" aria-current={state === 'due' ? 'step' : undefined}>
      <StateIcon progress={progress} />
      <div>
        <Typography
          tag="p"
          variant="pi"
          fontWeight="bold"
          textColor={state === 'later' ? 'neutral600' : 'neutral800'}
        >
          {capital(stepName(step))}
        </Typography>
        {decision && <By decision={decision} isVoid={fellBy !== null} />}
        {fellBy && <FellBy decision={fellBy} />}
        {state !== 'done' && <Turn roles={roles} isDue={state === 'due'} />}
      </div>
    </Flex>
  );
}

function StateIcon({ progress: { state, fellBy } }: { progress: StepProgress }): ReactElement {
  const props = { 'aria-hidden': true, style: { flexShrink: 0, marginTop: '0.2rem' } };
  if (state === 'done') return <CheckCircle fill="success600" {...props} />;
  if (fellBy) return <CrossCircle fill="danger600" {...props} />;
  return <Clock fill={state === 'due' ? 'primary600' : 'neutral400'} {...props} />;
}

function By({ decision, isVoid }: { decision: LinkedDecision; isVoid: boolean }): ReactElement {
  const { t } = useWords();
  const { at, version, opinion } = decision;
  const actorName = useActorName();
  return (
    <>
      <Typography
        tag="p"
        variant="pi"
        textColor={isVoid ? 'neutral600' : 'neutral800'}
        textDecoration={isVoid ? 'line-through' : undefined}
      >
        {actorName(decision)} · {t('review.version', { version })}
        <br />
        <Moment at={at} />
      </Typography>
      {opinion && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {opinion}
        </Typography>
      )}
    </>
  );
}

/** 改后重审: which edit, or who by turning the story back, took the decision away. */
function FellBy({ decision }: { decision: LinkedDecision }): ReactElement {
  const { t, label } = useWords();
  const { act, version } = decision;
  const name = useActorName()(decision);
  return (
    <Typography tag="p" variant="pi" textColor="danger600">
      {t('review.step.fell', { act: label(ACT_LABELS[act]), name, version })}
    </Typography>
  );
}

function Turn({ roles, isDue }: { roles: readonly string[]; isDue: boolean }): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const { data } = useNewsroomRolesQuery(undefined);
  const nameOf = (code: string) => data?.roles.find((role) => role.code === code)?.name ?? code;
  const who = intl.formatList(roles.map(nameOf), { type: 'disjunction' });
  return (
    <Typography tag="p" variant="pi" textColor={isDue ? 'primary700' : 'neutral600'}>
      {t(isDue ? 'review.step.due' : 'review.step.later', { who })}
    </Typography>
  );
}
