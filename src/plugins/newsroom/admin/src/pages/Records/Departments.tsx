import { useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { DepartmentEntry } from '../../../../shared/contracts/directory-entries';
import { useNewsroomDepartmentsQuery, useNewsroomRemoveDepartmentMutation } from '../../api/records';
import type { Column } from '../../components/RowTable';
import { useWords } from '../../hooks/use-words';
import { DepartmentDialog } from './DepartmentDialog';
import { usePeriodText } from './use-period-text';
import { RecordList } from './views/RecordList';

/** 单位: the offices that stories come from, with all their names. */
export function Departments(): ReactElement {
  const { t } = useWords();
  const columns = useColumns();
  const { data, error, refetch } = useNewsroomDepartmentsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const [remove] = useNewsroomRemoveDepartmentMutation();
  const [open, setOpen] = useState<DepartmentEntry | 'new' | null>(null);
  return (
    <>
      <RecordList
        rows={data?.departments}
        error={data ? null : error}
        retry={() => void refetch()}
        columns={columns}
        nameOf={({ name }) => name}
        add={t('records.add-department')}
        nothing={t('records.no-departments')}
        onAdd={() => setOpen('new')}
        onEdit={setOpen}
        onRemove={({ documentId }) => remove(documentId)}
      />
      {open && <DepartmentDialog record={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function useColumns(): Column<DepartmentEntry>[] {
  const { t } = useWords();
  const intl = useIntl();
  const periodText = usePeriodText();
  const listed = (names: string[]) => (names.length > 0 ? intl.formatList(names, { type: 'unit' }) : null);
  return [
    { name: 'name', label: t('operations.name'), cell: ({ name }) => name },
    { name: 'aliases', label: t('records.aliases'), cell: ({ aliases }) => listed(aliases) },
    {
      name: 'formerNames',
      label: t('records.former-names'),
      cell: ({ formerNames }) =>
        listed(formerNames.map((former) => `${former.name} (${periodText(former)})`)),
    },
    {
      name: 'stories',
      label: t('import.stories'),
      cell: ({ stories, publicStories }) =>
        stories > 0 ? t('merges.stories', { stories, publicStories }) : null,
    },
  ];
}
