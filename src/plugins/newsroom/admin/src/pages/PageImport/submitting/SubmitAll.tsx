import { Button } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import type { QueueRow } from '../../../../../shared/contracts/queue';
import { BulkDialog } from '../../../components/bulk/BulkDialog';
import { useWords } from '../../../hooks/use-words';
import { PERMISSIONS } from '../../../permissions';

/** 送审 of all stories of a page that are still with those who write them; each decides for itself. */
export function SubmitAll({ rows }: { rows: readonly QueueRow[] }): ReactElement | null {
  const { t } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.acts);
  const [seen, setSeen] = useState<readonly QueueRow[] | null>(null);
  const open = rows.filter(({ stage }) => stage === 'draft' || stage === 'returned');
  if (!allowedActions.canSubmit) return null;
  return (
    <>
      {open.length > 0 && (
        <Button onClick={() => setSeen(open)}>{t('import.submit-all', { count: open.length })}</Button>
      )}
      {seen && <BulkDialog act="submit" seen={seen} onClose={() => setSeen(null)} />}
    </>
  );
}
