import { Badge, Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useEffect, useId, type DragEvent, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { STAGE_LABELS, type Stage } from '../../../../../shared/vocabulary';
import { capital } from '../../../components/words/capital';
import { Count } from '../../../components/words/Count';
import { TryAgain } from '../../../components/screens/TryAgain';
import { useWords } from '../../../hooks/use-words';
import { useDeskFilter } from '../filter/use-desk-filter';
import { useQueue } from '../filter/use-queue';
import { StoryCard } from './StoryCard';
import type { Moving } from './use-moving';

/** How many stories a column shows; the table shows the rest. */
const CARDS = 10;

interface BoardColumnProps {
  stage: Stage;
  count: number;
  mayClaim: boolean;
  /** Told which stories the column shows, in their order. */
  onShown: (stage: Stage, ids: readonly string[]) => void;
  moving: Moving;
}

/** A stage: how many stories are there, and the first of them. */
export function BoardColumn({ stage, count, mayClaim, onShown, moving }: BoardColumnProps): ReactElement {
  const { t, label } = useWords();
  const { linkTo } = useDeskFilter();
  const heading = useId();
  const name = capital(label(STAGE_LABELS[stage]));
  const isOpen = moving.actTo(stage) !== null;
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background={isOpen ? 'primary100' : 'neutral150'}
      hasRadius
      padding={3}
      onDragOver={(event: DragEvent) => isOpen && event.preventDefault()}
      onDrop={() => moving.drop(stage)}
    >
      <Flex gap={2} paddingBottom={3}>
        <Typography tag="h2" variant="delta" id={heading}>
          {name}
        </Typography>
        <Badge>
          <Count of={count} />
        </Badge>
      </Flex>
      {count > 0 && <Cards stage={stage} mayClaim={mayClaim} onShown={onShown} moving={moving} />}
      {count > CARDS && (
        <Link tag={RouterLink} to={linkTo({ layout: null, stage })}>
          {t('desk.all-at', { count, stage: name })}
        </Link>
      )}
    </Box>
  );
}

function Cards({ stage, mayClaim, onShown, moving }: Omit<BoardColumnProps, 'count'>): ReactElement {
  const { t } = useWords();
  const { filter } = useDeskFilter();
  const { data, error, retry } = useQueue({ ...filter, stages: [stage], page: 1, pageSize: CARDS });
  const rows = data?.rows;
  useEffect(() => {
    if (rows) {
      onShown(
        stage,
        rows.map(({ documentId }) => documentId),
      );
    }
  }, [stage, rows, onShown]);
  if (!data) {
    return error ? <TryAgain error={error} retry={retry} /> : <Loader small>{t('desk.loading')}</Loader>;
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingBottom={2}>
      {data.rows.map((row) => (
        <StoryCard key={row.documentId} row={row} mayClaim={mayClaim} moving={moving} />
      ))}
    </Flex>
  );
}
