import { Badge, Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import type { OperationsAnswer } from '../../../../shared/contracts/operations';
import { useNewsroomOperationsQuery, useNewsroomReadinessQuery } from '../../api/operations';
import { Moment } from '../../components/words/Moment';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import type { Key } from '../../translations';
import { DangerBadge, StateBadge } from '../../components/badges/DangerBadge';

/** Whether the instance works, the scheduler keeps up, and the record is sound. */
export function State(): ReactElement {
  const { data } = useNewsroomOperationsQuery(undefined, usePolling());
  return (
    <Grid.Root gap={4}>
      <Instance />
      <Scheduler scheduler={data?.scheduler} />
      <TheRecord checkpoint={data?.checkpoint} />
    </Grid.Root>
  );
}

const READINESS: Partial<Record<string, Key>> = {
  ready: 'operations.ready',
  starting: 'operations.starting',
  stopping: 'operations.stopping',
  database_silent: 'operations.database-silent',
};

function Instance(): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomReadinessQuery(undefined, usePolling());
  const status = error ? 'silent' : data?.status;
  return (
    <StateCard title={t('operations.instance')}>
      {status && (
        <StateBadge isGood={status === 'ready'}>{t(READINESS[status] ?? 'operations.silent')}</StateBadge>
      )}
    </StateCard>
  );
}

function Scheduler({ scheduler }: { scheduler?: OperationsAnswer['scheduler'] }): ReactElement {
  const { t } = useWords();
  return (
    <StateCard title={t('operations.scheduler')}>
      {scheduler && (
        <>
          <Typography>{t('operations.in-queue', { waiting: scheduler.waiting })}</Typography>
          <Punctuality {...scheduler} />
        </>
      )}
    </StateCard>
  );
}

function Punctuality({ due, dueSince }: OperationsAnswer['scheduler']): ReactElement {
  const { t } = useWords();
  if (!dueSince) return <Badge variant="success">{t('operations.nothing-due')}</Badge>;
  return (
    <>
      <DangerBadge>{t('operations.due', { due })}</DangerBadge>
      <Typography variant="pi" textColor="neutral600">
        <Moment at={dueSince} />
      </Typography>
    </>
  );
}

function TheRecord({ checkpoint }: { checkpoint?: OperationsAnswer['checkpoint'] }): ReactElement {
  const { t } = useWords();
  return (
    <StateCard title={t('operations.record')}>
      {checkpoint === null && <Typography>{t('operations.no-checkpoint')}</Typography>}
      {checkpoint && (
        <>
          <Typography>{t('operations.checkpoint', { ...checkpoint })}</Typography>
          <StateBadge isGood={!checkpoint.faults}>
            {t('operations.faults', { faults: checkpoint.faults })}
          </StateBadge>
        </>
      )}
    </StateCard>
  );
}

function StateCard({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Grid.Item col={4} s={12} xs={12} alignItems="stretch" direction="column">
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} height="100%">
        <Typography variant="sigma" tag="h2" textColor="neutral600">
          {title}
        </Typography>
        <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={3}>
          {children}
        </Flex>
      </Box>
    </Grid.Item>
  );
}
