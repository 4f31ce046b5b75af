import { Button, Flex, Typography } from '@strapi/design-system';
import { useRef, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { QueueRow } from '../../../../../shared/contracts/queue';
import { ACT_LABELS, isReview } from '../../../../../shared/vocabulary';
import { useNewsroomActMutation } from '../../../api/review';
import { capital } from '../../../components/words/capital';
import { Ago } from '../../../components/words/Moment';
import { StoryLink } from '../../../components/lists/StoryLink';
import { useRefusal } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { DueTime, Emergency, HeldBy } from '../standing';
import { MoveMenu } from './MoveMenu';
import type { Moving } from './use-moving';

interface StoryCardProps {
  row: QueueRow;
  /** Whether the person may claim stories at all; of this one the server decides. */
  mayClaim: boolean;
  moving: Moving;
}

/** A story on the board: the way to it, how it stands, and the one act that needs no word. */
export function StoryCard({ row, mayClaim, moving }: StoryCardProps): ReactElement {
  const card = useRef<HTMLLIElement>(null);
  const from = [row.column, row.department].filter(Boolean).join(' · ');
  return (
    <CardItem
      ref={card}
      tabIndex={-1}
      draggable
      onDragStart={() => moving.drag(row)}
      onDragEnd={() => moving.drag(null)}
    >
      <StoryLink story={row.documentId}>{row.headline}</StoryLink>
      {from && (
        <Typography variant="pi" textColor="neutral600">
          {from}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        <Ago at={row.waitingSince} />
      </Typography>
      <Flex gap={2} wrap="wrap">
        {row.isEmergency && <Emergency />}
        <DueTime {...row} />
      </Flex>
      {row.holder && <HeldBy {...row} />}
      <Flex gap={2} wrap="wrap">
        <MoveMenu row={row} onMove={moving.ask} />
        {!row.holder && mayClaim && isReview(row.stage) && (
          // The button goes with the claim; the card keeps the place of the one who pressed it.
          <Claim row={row} onClaimed={() => card.current?.focus()} />
        )}
      </Flex>
    </CardItem>
  );
}

function Claim({ row, onClaimed }: { row: QueueRow; onClaimed: () => void }): ReactElement {
  const { t, label } = useWords();
  const refuse = useRefusal();
  const [act, { isLoading }] = useNewsroomActMutation();
  const claim = async () => {
    const { documentId, version, stage } = row;
    const answer = await act({ documentId, act: 'claim', input: { version, stage } });
    if ('error' in answer) refuse(answer.error);
    else onClaimed();
  };
  const word = capital(label(ACT_LABELS.claim));
  return (
    <Button
      variant="tertiary"
      size="S"
      loading={isLoading}
      aria-label={t('desk.act-on', { act: word, headline: row.headline })}
      onClick={() => void claim()}
    >
      {word}
    </Button>
  );
}

const CardItem = styled.li`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0.4rem;
  padding: 1.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  overflow-wrap: anywhere;
`;
