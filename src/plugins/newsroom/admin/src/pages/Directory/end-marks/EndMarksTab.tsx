import type { ReactElement } from 'react';
import type { EndMarkEntry } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomEndMarksQuery, useNewsroomRemoveEndMarkMutation } from '../../../api/directory';
import type { Column } from '../../../components/table/RowTable';
import { useWords } from '../../../hooks/use-words';
import { EndMarkDialog } from './EndMarkDialog';
import { usePeriodText } from '../use-period-text';
import { EntryList } from '../entry/EntryList';

/** 稿末编号: who answers for which mark, and when. */
export function EndMarksTab(): ReactElement {
  const answer = useNewsroomEndMarksQuery(undefined, { refetchOnMountOrArgChange: true });
  const [remove] = useNewsroomRemoveEndMarkMutation();
  return (
    <EntryList
      rows={answer.data?.endMarks}
      answer={answer}
      columns={useColumns()}
      nameOf={({ code, person }) => `${code} ${person}`}
      texts={{ add: 'directory.add-end-mark', nothing: 'directory.no-end-marks' }}
      Form={EndMarkDialog}
      remove={remove}
    />
  );
}

function useColumns(): Column<EndMarkEntry>[] {
  const { t } = useWords();
  const periodText = usePeriodText();
  return [
    { name: 'code', label: t('directory.code'), cell: ({ code }) => code },
    { name: 'person', label: t('directory.person'), cell: ({ person }) => person },
    { name: 'period', label: t('directory.period'), cell: periodText },
  ];
}
