import { Button, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useRef, useState, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { QueueRow } from '../../../../../shared/contracts/queue';
import { capital } from '../../../components/words/capital';
import { useWords } from '../../../hooks/use-words';
import { PERMISSIONS } from '../../../permissions';
import { BULK_ACTS, type BulkAct } from '../../../components/bulk/bulk-acts';
import { useBulkName } from '../../../components/bulk/use-bulk-name';
import { BulkDialog } from '../../../components/bulk/BulkDialog';
import type { Selection } from './use-selection';

/** What can be done to the stories that are ticked, as far as the person has the permission; at the foot of the screen, so that no row moves. */
export function BulkBar({ selection }: { selection: Selection }): ReactElement {
  const { t } = useWords();
  const nameOf = useBulkName();
  const { allowedActions } = useRBAC(PERMISSIONS.acts);
  const [opened, setOpened] = useState<{ act: BulkAct; seen: readonly QueueRow[] } | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { stories } = selection;
  const possible = BULK_ACTS.filter((act) => allowedActions[`can${capital(act)}`]);
  return (
    <Foot ref={bar} tabIndex={-1} $isShown={stories.length > 0}>
      <Typography variant="pi" textColor="neutral600" role="status">
        {stories.length > 0 && t('desk.chosen', { count: stories.length })}
      </Typography>
      {stories.length > 0 && (
        <>
          {possible.map((act) => (
            <Button key={act} size="S" variant="secondary" onClick={() => setOpened({ act, seen: stories })}>
              {nameOf(act, stories)}
            </Button>
          ))}
          <Button size="S" variant="tertiary" onClick={() => selection.keep([])}>
            {t('desk.choose-none')}
          </Button>
        </>
      )}
      {opened && (
        <BulkDialog
          {...opened}
          onRefused={selection.keep}
          onClose={() => setOpened(null)}
          // The button that opened it is gone where nothing is ticked any more.
          onFocusBack={() => bar.current?.focus()}
        />
      )}
    </Foot>
  );
}

const Foot = styled.div<{ $isShown: boolean }>`
  position: sticky;
  bottom: 0;
  z-index: 1;
  flex-shrink: 0;
  margin-top: auto;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem;
  padding: ${({ $isShown }) => ($isShown ? '1.2rem' : '0')};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme, $isShown }) => ($isShown ? theme.shadows.popupShadow : 'none')};
`;
