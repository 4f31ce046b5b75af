import { Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { QueueRow } from '../../../../shared/contracts/queue';
import { Ago } from '../../components/words/Moment';
import { useWords } from '../../hooks/use-words';
import { DangerBadge } from '../../components/badges/DangerBadge';
import { MarkBadge } from '../../components/badges/MarkBadge';

/* How a story stands, alike in the table and on the board. */

/** 紧急签发: it went out before its reviews. */
export function Emergency(): ReactElement {
  const { t } = useWords();
  return <DangerBadge>{t('desk.emergency')}</DangerBadge>;
}

/** 审稿时限: when its review is overdue, or that it is. */
export function DueTime({ dueAt, isOverdue }: Pick<QueueRow, 'dueAt' | 'isOverdue'>): ReactElement | null {
  const { t } = useWords();
  if (!dueAt) return null;
  return (
    <Flex gap={2} wrap="wrap" tag="span">
      {isOverdue && <DangerBadge>{t('desk.overdue')}</DangerBadge>}
      <Ago at={dueAt} />
    </Flex>
  );
}

/** 认领: who has it, and since when. */
export function HeldBy({
  holder,
  heldSince,
  isMine,
}: Pick<QueueRow, 'holder' | 'heldSince' | 'isMine'>): ReactElement {
  const { t } = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" tag="span">
      <Flex gap={2} tag="span">
        {holder}
        {isMine && <MarkBadge>{t('desk.me')}</MarkBadge>}
      </Flex>
      {heldSince && (
        <Typography variant="pi" textColor="neutral600">
          <Ago at={heldSince} />
        </Typography>
      )}
    </Flex>
  );
}
