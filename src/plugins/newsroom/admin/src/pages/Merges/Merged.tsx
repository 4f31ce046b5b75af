import { Button } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { DirectoryEntry } from '../../../../shared/contracts/merges';
import { useNewsroomSeparateMutation } from '../../api/merges';
import { RowTable, type Column } from '../../components/table/RowTable';
import { useRefusal } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';

/** The entries that others stand for; each can stand for itself again. */
export function Merged({ entries }: { entries: readonly DirectoryEntry[] }): ReactElement | null {
  const { t } = useWords();
  const merged = entries.filter(({ mergedInto }) => mergedInto !== null);
  if (merged.length === 0) return null;
  const nameOf = (documentId: string | null) => entries.find((one) => one.documentId === documentId)?.name;
  const columns: Column<DirectoryEntry>[] = [
    { name: 'name', label: t('merges.merged-entry'), cell: ({ name }) => name },
    { name: 'kept', label: t('merges.stands-for'), cell: ({ mergedInto }) => nameOf(mergedInto) },
    { name: 'stories', label: t('import.stories'), cell: ({ stories }) => stories },
    { name: 'undo', label: t('operations.action'), cell: (entry) => <Separate entry={entry} /> },
  ];
  return <RowTable columns={columns} rows={merged} idOf={({ documentId }) => documentId} />;
}

function Separate({ entry: { documentId } }: { entry: DirectoryEntry }): ReactElement {
  const { t } = useWords();
  const tellRefusal = useRefusal();
  const [separate, { isLoading }] = useNewsroomSeparateMutation();
  const undo = async () => {
    const answer = await separate(documentId);
    if ('error' in answer) tellRefusal(answer.error);
  };
  return (
    <Button variant="tertiary" size="S" loading={isLoading} onClick={() => void undo()}>
      {t('merges.separate')}
    </Button>
  );
}
