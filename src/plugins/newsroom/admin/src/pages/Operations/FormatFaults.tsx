import { Box, Button, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { FormatFaultsRow } from '../../../../shared/contracts/format-faults';
import { CHECKED_LABELS } from '../../../../shared/formats';
import { useNewsroomCheckFormatsMutation, useNewsroomFormatFaultsQuery } from '../../api/format-faults';
import { StoryLink } from '../../components/lists/StoryLink';
import type { Column } from '../../components/table/RowTable';
import { Moment } from '../../components/words/Moment';
import { usePolling } from '../../hooks/use-polling';
import { useRefusal } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';
import { Section } from './Section';

/** 格式校验: public stories that are held back in a format, and why. */
export function FormatFaults(): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomFormatFaultsQuery({}, usePolling());
  const columns = useFaultColumns();
  return (
    <Section
      title={t('formats.faulty')}
      rows={data?.rows}
      total={data?.pagination.total}
      error={error}
      columns={columns}
      idOf={({ documentId }) => documentId}
      empty={t('formats.none-faulty')}
    />
  );
}

function useFaultColumns(): Column<FormatFaultsRow>[] {
  const { t } = useWords();
  return [
    {
      name: 'story',
      label: t('story.headline'),
      cell: ({ documentId, headline }) => <StoryLink story={documentId}>{headline}</StoryLink>,
    },
    { name: 'faults', label: t('formats.held-back'), cell: ({ faults }) => <Faults faults={faults} /> },
    { name: 'at', label: t('formats.checked-at'), cell: ({ checkedAt }) => <Moment at={checkedAt} /> },
    { name: 'check', label: t('operations.action'), cell: (row) => <CheckAgain {...row} /> },
  ];
}

/** Each format, and below it what the check of it found, in its own words. */
function Faults({ faults }: Pick<FormatFaultsRow, 'faults'>): ReactElement {
  const { label } = useWords();
  return (
    <>
      {faults.map(({ format, why }) => (
        <Box key={format}>
          <Typography fontWeight="bold">{label(CHECKED_LABELS[format])}</Typography>{' '}
          <Typography variant="pi" textColor="danger600" lang="en">
            {why}
          </Typography>
        </Box>
      ))}
    </>
  );
}

function CheckAgain({ documentId, headline }: FormatFaultsRow): ReactElement {
  const { t } = useWords();
  const refuse = useRefusal();
  const [check, { isLoading }] = useNewsroomCheckFormatsMutation();
  const send = () => void check(documentId).unwrap().catch(refuse);
  return (
    <Button
      variant="tertiary"
      size="S"
      loading={isLoading}
      aria-label={t('formats.check-again-of', { headline })}
      onClick={send}
    >
      {t('formats.check-again')}
    </Button>
  );
}
