import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { DepartmentEntry } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomDepartmentsQuery, useNewsroomRemoveDepartmentMutation } from '../../../api/directory';
import type { Column } from '../../../components/table/RowTable';
import { useWords } from '../../../hooks/use-words';
import { DepartmentDialog } from './DepartmentDialog';
import { usePeriodText } from '../use-period-text';
import { EntryList } from '../entry/EntryList';

/** 单位: where stories come from, with all their names. */
export function DepartmentsTab(): ReactElement {
  const answer = useNewsroomDepartmentsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [remove] = useNewsroomRemoveDepartmentMutation();
  return (
    <EntryList
      rows={answer.data?.departments}
      answer={answer}
      columns={useColumns()}
      nameOf={({ name }) => name}
      texts={{ add: 'directory.add-department', nothing: 'directory.no-departments' }}
      Form={DepartmentDialog}
      remove={remove}
    />
  );
}

function useColumns(): Column<DepartmentEntry>[] {
  const { t } = useWords();
  const intl = useIntl();
  const periodText = usePeriodText();
  const listed = (names: string[]) => (names.length > 0 ? intl.formatList(names, { type: 'unit' }) : null);
  return [
    { name: 'name', label: t('operations.name'), cell: ({ name }) => name },
    { name: 'aliases', label: t('directory.aliases'), cell: ({ aliases }) => listed(aliases) },
    {
      name: 'formerNames',
      label: t('directory.former-names'),
      cell: ({ formerNames }) =>
        listed(formerNames.map((former) => t('with-more', { what: former.name, more: periodText(former) }))),
    },
    {
      name: 'stories',
      label: t('import.stories'),
      cell: ({ stories, publicStories }) =>
        stories > 0 ? t('merges.stories', { stories, publicStories }) : null,
    },
  ];
}
