import { MenuItem, SimpleMenu } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { QueueRow } from '../../../../../shared/contracts/queue';
import { STAGE_LABELS } from '../../../../../shared/vocabulary';
import { useNewsroomReviewQuery } from '../../../api/review';
import type { BulkAct } from '../../../components/bulk/bulk-acts';
import { useBulkName } from '../../../components/bulk/use-bulk-name';
import { useWords } from '../../../hooks/use-words';
import { movesOf } from './moves';

interface MoveMenuProps {
  row: QueueRow;
  onMove: (act: BulkAct, row: QueueRow) => void;
}

/** What dragging does, for a keyboard: the columns to which an act takes the story that the person may take. */
export function MoveMenu({ row, onMove }: MoveMenuProps): ReactElement {
  const { t, label } = useWords();
  const nameOf = useBulkName();
  const [isOpen, setOpen] = useState(false);
  const { data } = useNewsroomReviewQuery(row.documentId, { skip: !isOpen });
  const moves = data ? movesOf(data) : [];
  return (
    <SimpleMenu
      size="S"
      variant="tertiary"
      aria-label={t('desk.move-story', { headline: row.headline })}
      label={t('desk.move')}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
    >
      {moves.map(({ act, to }) => (
        <MenuItem key={to} onSelect={() => onMove(act, row)}>
          {t('desk.move-to', { act: nameOf(act, [row]), stage: label(STAGE_LABELS[to]) })}
        </MenuItem>
      ))}
      {data && moves.length === 0 && <MenuItem disabled>{t('desk.no-move')}</MenuItem>}
    </SimpleMenu>
  );
}
