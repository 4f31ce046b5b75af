import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import type { QueueAnswer } from '../../../../shared/contracts/queue';
import { STAGE_LABELS, STAGES, type Stage } from '../../../../shared/vocabulary';
import { useNewsroomQueueQuery } from '../../api/desk';
import { capital } from '../../components/words/capital';
import { Count } from '../../components/words/Count';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { DESK } from '../../paths';
import { Frame } from './Frame';

/** How many stories my desk holds, by stage. */
export function DeskLoad(): ReactElement {
  const { t } = useWords();
  const answer = useNewsroomQueueQuery({ scope: 'desk', pageSize: 1 }, usePolling());
  return (
    <Frame
      answer={answer}
      isEmpty={({ pagination }) => pagination.total === 0}
      empty={t('desk.nothing.desk')}
    >
      {({ counts }) => <Load counts={counts} />}
    </Frame>
  );
}

function Load({ counts }: Pick<QueueAnswer, 'counts'>): ReactElement {
  const most = Math.max(...Object.values(counts));
  const held = STAGES.filter((stage) => counts[stage] > 0);
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {held.map((stage) => (
        <StageLoad key={stage} stage={stage} count={counts[stage]} most={most} />
      ))}
    </Flex>
  );
}

interface StageLoadProps {
  stage: Stage;
  count: number;
  /** How many there are at the fullest stage. */
  most: number;
}

function StageLoad({ stage, count, most }: StageLoadProps): ReactElement {
  const { label } = useWords();
  return (
    <li>
      <Flex justifyContent="space-between" paddingBottom={1}>
        <Link tag={NavLink} to={`${DESK}?scope=desk&stage=${stage}`}>
          {capital(label(STAGE_LABELS[stage]))}
        </Link>
        <Typography fontWeight="bold">
          <Count of={count} />
        </Typography>
      </Flex>
      <Box background="neutral150" hasRadius height="0.4rem" aria-hidden>
        <Box background="primary600" hasRadius height="100%" width={`${(100 * count) / most}%`} />
      </Box>
    </li>
  );
}
