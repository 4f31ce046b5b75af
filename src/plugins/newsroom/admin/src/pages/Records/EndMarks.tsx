import { useState, type ReactElement } from 'react';
import type { EndMarkEntry } from '../../../../shared/contracts/directory-entries';
import { useNewsroomEndMarksQuery, useNewsroomRemoveEndMarkMutation } from '../../api/records';
import type { Column } from '../../components/RowTable';
import { useWords } from '../../hooks/use-words';
import { EndMarkDialog } from './EndMarkDialog';
import { usePeriodText } from './use-period-text';
import { RecordList } from './views/RecordList';

/** 稿末编号: who answers for which mark, and when. */
export function EndMarks(): ReactElement {
  const { t } = useWords();
  const columns = useColumns();
  const { data, error, refetch } = useNewsroomEndMarksQuery(undefined, { refetchOnMountOrArgChange: true });
  const [remove] = useNewsroomRemoveEndMarkMutation();
  const [open, setOpen] = useState<EndMarkEntry | 'new' | null>(null);
  return (
    <>
      <RecordList
        rows={data?.endMarks}
        error={data ? null : error}
        retry={() => void refetch()}
        columns={columns}
        nameOf={({ code, person }) => `${code} ${person}`}
        add={t('records.add-end-mark')}
        nothing={t('records.no-end-marks')}
        onAdd={() => setOpen('new')}
        onEdit={setOpen}
        onRemove={({ documentId }) => remove(documentId)}
      />
      {open && <EndMarkDialog record={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function useColumns(): Column<EndMarkEntry>[] {
  const { t } = useWords();
  const periodText = usePeriodText();
  return [
    { name: 'code', label: t('records.code'), cell: ({ code }) => code },
    { name: 'person', label: t('records.person'), cell: ({ person }) => person },
    { name: 'period', label: t('records.period'), cell: periodText },
  ];
}
