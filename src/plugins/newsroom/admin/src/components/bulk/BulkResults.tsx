import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { BulkResult } from '../../../../shared/contracts/acts';
import { useWords } from '../../hooks/use-words';
import { DangerBadge } from '../badges/DangerBadge';
import { StageBadge } from '../badges/StageBadge';
import { StoryLink } from '../lists/StoryLink';

interface BulkResultsProps {
  /** The stories by their headlines. */
  seen: readonly { documentId: string; headline?: string | null }[];
  results: readonly BulkResult[];
}

/** What became of each story: where it is now, or why the act was refused. Those that were refused stay ticked. */
export function BulkResults({ seen, results }: BulkResultsProps): ReactElement {
  const { t } = useWords();
  const done = results.filter((result) => result.done).length;
  const headlineOf = (story: string) => seen.find(({ documentId }) => documentId === story)?.headline ?? '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography role="status" fontWeight="bold">
        {t('desk.done', { done, refused: results.length - done })}
      </Typography>
      <Box tag="ul">
        {[...results].sort(refusedFirst).map((result) => (
          <Flex key={result.documentId} tag="li" gap={2} wrap="wrap" paddingTop={2} paddingBottom={2}>
            <StoryLink story={result.documentId}>{headlineOf(result.documentId)}</StoryLink>
            <Outcome result={result} />
          </Flex>
        ))}
      </Box>
    </Flex>
  );
}

const refusedFirst = (one: BulkResult, other: BulkResult): number => Number(one.done) - Number(other.done);

function Outcome({ result }: { result: BulkResult }): ReactElement {
  const { t, reason } = useWords();
  if (result.done) return <StageBadge stage={result.stage} />;
  return (
    <>
      <DangerBadge>{t('desk.refused')}</DangerBadge>
      <Typography textColor="danger600">{reason(result.code) ?? t('error.unknown')}</Typography>
    </>
  );
}
