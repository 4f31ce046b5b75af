import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useRef, useState, type ReactElement } from 'react';
import type { QueueRow } from '../../../../../shared/contracts/queue';
import { ACT_LABELS } from '../../../../../shared/vocabulary';
import { capital } from '../../../components/capital';
import { useWords } from '../../../hooks/use-words';
import { PERMISSIONS } from '../../../permissions';
import { BULK_ACTS, type BulkAct } from './bulk-acts';
import { BulkDialog } from './BulkDialog';
import type { Selection } from './use-selection';

interface BulkBarProps {
  selection: Selection;
  /** Whether it is said that stories can be ticked. */
  hint: boolean;
}

/** What can be done to the stories that are ticked, as far as the person has the permission. */
export function BulkBar({ selection, hint }: BulkBarProps): ReactElement {
  const { t, label } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.acts);
  const [opened, setOpened] = useState<{ act: BulkAct; seen: readonly QueueRow[] } | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { stories } = selection;
  const possible = BULK_ACTS.filter((act) => allowedActions[`can${capital(act)}`]);
  return (
    <Flex ref={bar} tabIndex={-1} gap={2} wrap="wrap" minHeight="3.2rem" paddingBottom={3}>
      <Typography variant="pi" textColor="neutral600" role="status">
        {stories.length > 0 && t('desk.chosen', { count: stories.length })}
        {stories.length === 0 && hint && t('desk.choose-hint')}
      </Typography>
      {stories.length > 0 && (
        <>
          {possible.map((act) => (
            <Button key={act} size="S" variant="secondary" onClick={() => setOpened({ act, seen: stories })}>
              {capital(label(ACT_LABELS[act]))}
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
    </Flex>
  );
}
