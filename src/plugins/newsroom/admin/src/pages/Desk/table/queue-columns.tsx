import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { QueueRow } from '../../../../../shared/contracts/queue';
import { namedPage } from '../../../../../shared/pages';
import { PUBLICATION_LABELS } from '../../../../../shared/vocabulary';
import { Count } from '../../../components/words/Count';
import { Ago } from '../../../components/words/Moment';
import type { Column } from '../../../components/table/RowTable';
import { StageBadge } from '../../../components/badges/StageBadge';
import { StoryLink } from '../../../components/lists/StoryLink';
import { useWords } from '../../../hooks/use-words';
import { DueTime, Emergency, HeldBy } from '../standing';

/** What the desk shows of a story. The columns that sort are named as the queue names them. */
export function useQueueColumns(isDense: boolean): Column<QueueRow>[] {
  const { t } = useWords();
  return [
    {
      name: 'headline',
      label: t('story.headline'),
      sortable: true,
      cell: (row) => <Headline {...row} isDense={isDense} />,
    },
    { name: 'stage', label: t('story.stage'), cell: (row) => <Stage {...row} isDense={isDense} /> },
    { name: 'column', label: t('story.column'), cell: ({ column }) => column },
    {
      name: 'from',
      label: t('desk.from'),
      cell: (row) => (hasSource(row) ? <From {...row} isDense={isDense} /> : null),
    },
    { name: 'printed', label: t('desk.printed'), cell: (row) => printedAs(row) },
    { name: 'characters', label: t('story.characters'), cell: ({ characters }) => <Count of={characters} /> },
    {
      name: 'waitingSince',
      label: t('desk.waiting'),
      sortable: true,
      cell: ({ waitingSince }) => <Ago at={waitingSince} />,
    },
    { name: 'dueAt', label: t('desk.due'), sortable: true, cell: (row) => row.dueAt && <DueTime {...row} /> },
    { name: 'holder', label: t('story.holder'), cell: (row) => row.holder && <HeldBy {...row} /> },
  ];
}

/** In a dense table a row is one line, as far as its words allow. */
type CellProps = QueueRow & { isDense: boolean };

function Headline({ documentId, kicker, headline, isEmergency, isDense }: CellProps): ReactElement {
  return (
    <Lines $width="36rem" $isDense={isDense}>
      {kicker && !isDense && <Small>{kicker}</Small>}
      <StoryLink story={documentId}>{headline}</StoryLink>
      {isEmergency && <Emergency />}
    </Lines>
  );
}

function Stage({ stage, publication, isDense }: CellProps): ReactElement {
  const { label } = useWords();
  return (
    <Flex direction={isDense ? 'row' : 'column'} alignItems="flex-start" gap={1}>
      <StageBadge stage={stage} />
      {publication !== 'none' && <Badge>{label(PUBLICATION_LABELS[publication])}</Badge>}
    </Flex>
  );
}

/** The day of the paper and the page, as far as they are known. */
const printedAs = ({ issueDate, pageNumber }: QueueRow): string | null =>
  [issueDate, pageNumber && namedPage(pageNumber)].filter(Boolean).join(' · ') || null;

const NAMES_SHOWN = 3;

/** Whether somebody is named. */
const hasSource = ({ department, contributors }: QueueRow): boolean =>
  Boolean(department) || contributors.length > 0;

/** The department, and who wrote it. */
function From({ department, contributors, isDense }: CellProps): ReactElement {
  const more = contributors.length > NAMES_SHOWN ? ' …' : '';
  return (
    <Lines $width={isDense ? '26rem' : '20rem'} $isDense={isDense}>
      {department}
      <Small>{contributors.slice(0, NAMES_SHOWN).join(' ') + more}</Small>
    </Lines>
  );
}

function Small({ children }: { children: string }): ReactElement {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}

/** Strapi's cells do not break their lines; headlines and names of departments are too long for that. */
const Lines = styled.div<{ $width: string; $isDense: boolean }>`
  display: flex;
  flex-flow: ${({ $isDense }) => ($isDense ? 'row wrap' : 'column')};
  align-items: ${({ $isDense }) => ($isDense ? 'baseline' : 'flex-start')};
  gap: ${({ $isDense }) => ($isDense ? '0 0.8rem' : '0.4rem')};
  width: max-content;
  /* On a phone a headline is read without scrolling. */
  max-width: min(${({ $width }) => $width}, 62vw);
  white-space: normal;
  overflow-wrap: anywhere;
`;
