import { useState, type ReactElement } from 'react';
import type { ColumnEntry } from '../../../../shared/contracts/directory-entries';
import { useNewsroomColumnsQuery, useNewsroomRemoveColumnMutation } from '../../api/records';
import type { Column } from '../../components/RowTable';
import { useWords } from '../../hooks/use-words';
import { ColumnDialog } from './ColumnDialog';
import { usePolicyName } from './use-policy-name';
import { RecordList } from './views/RecordList';

/** 栏目: the rubrics, each with the policy of its stories. */
export function Columns(): ReactElement {
  const { t } = useWords();
  const columns = useColumns();
  const { data, error, refetch } = useNewsroomColumnsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [remove] = useNewsroomRemoveColumnMutation();
  const [open, setOpen] = useState<ColumnEntry | 'new' | null>(null);
  return (
    <>
      <RecordList
        rows={data?.columns}
        error={data ? null : error}
        retry={() => void refetch()}
        columns={columns}
        nameOf={({ name }) => name}
        add={t('records.add-column')}
        nothing={t('records.no-columns')}
        onAdd={() => setOpen('new')}
        onEdit={setOpen}
        onRemove={({ documentId }) => remove(documentId)}
      />
      {open && <ColumnDialog record={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function useColumns(): Column<ColumnEntry>[] {
  const { t } = useWords();
  const policyName = usePolicyName();
  return [
    { name: 'name', label: t('operations.name'), cell: ({ name }) => name },
    { name: 'policy', label: t('sheet.policy'), cell: ({ policy }) => policyName(policy) },
    {
      name: 'stories',
      label: t('import.stories'),
      cell: ({ stories, publicStories }) =>
        stories > 0 ? t('merges.stories', { stories, publicStories }) : null,
    },
  ];
}
