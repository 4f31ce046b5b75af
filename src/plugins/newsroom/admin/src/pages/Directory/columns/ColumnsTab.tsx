import type { ReactElement } from 'react';
import type { ColumnEntry } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomColumnsQuery, useNewsroomRemoveColumnMutation } from '../../../api/directory';
import type { Column } from '../../../components/table/RowTable';
import { useWords } from '../../../hooks/use-words';
import { ColumnDialog } from './ColumnDialog';
import { usePolicyName } from '../use-policy-name';
import { EntryList } from '../entry/EntryList';

/** 栏目: the columns of the paper, each with the policy of its stories. */
export function ColumnsTab(): ReactElement {
  const answer = useNewsroomColumnsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [remove] = useNewsroomRemoveColumnMutation();
  return (
    <EntryList
      rows={answer.data?.columns}
      answer={answer}
      columns={useColumns(answer.data?.columns ?? [])}
      nameOf={({ name }) => name}
      texts={{ add: 'directory.add-column', nothing: 'directory.no-columns' }}
      Form={ColumnDialog}
      remove={remove}
    />
  );
}

function useColumns(all: readonly ColumnEntry[]): Column<ColumnEntry>[] {
  const { t } = useWords();
  const nameOf = (id: string | null) => all.find(({ documentId }) => documentId === id)?.name ?? null;
  const policyName = usePolicyName();
  return [
    { name: 'name', label: t('operations.name'), cell: ({ name }) => name },
    { name: 'parent', label: t('field.parent'), cell: ({ parent }) => nameOf(parent) },
    { name: 'slug', label: t('field.slug'), cell: ({ slug }) => slug },
    { name: 'policy', label: t('sheet.policy'), cell: ({ policy }) => policyName(policy) },
    {
      name: 'stories',
      label: t('import.stories'),
      cell: ({ stories, publicStories }) =>
        stories > 0 ? t('merges.stories', { stories, publicStories }) : null,
    },
  ];
}
