import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { Nothing } from '../../../components/Nothing';
import { RowTable, type Column } from '../../../components/RowTable';
import { TryAgain } from '../../../components/TryAgain';
import { useWords } from '../../../hooks/use-words';
import { RowActions } from './RowActions';

/** An entry of a list. */
interface Listed {
  documentId: string;
}

interface EntryListProps<Row extends Listed> {
  /** Nothing while the list is read. */
  rows: readonly Row[] | undefined;
  error: unknown;
  retry: () => void;
  columns: Column<Row>[];
  nameOf: (row: Row) => string;
  add: string;
  nothing: string;
  onAdd: () => void;
  onEdit: (row: Row) => void;
  onRemove: (row: Row) => Promise<unknown>;
}

/** The entries of one kind, each with what can be done with it. */
export function EntryList<Row extends Listed>(props: EntryListProps<Row>): ReactElement {
  const { rows, error, retry, columns, nameOf, add, nothing, onAdd, onEdit, onRemove } = props;
  const { t } = useWords();
  if (error) return <TryAgain error={error} retry={retry} />;
  if (!rows) return <Page.Loading />;
  const actions: Column<Row> = {
    name: 'actions',
    label: t('operations.action'),
    cell: (row) => (
      <RowActions name={nameOf(row)} onEdit={() => onEdit(row)} onRemove={() => onRemove(row)} />
    ),
  };
  const addButton = (
    <Button startIcon={<Plus />} onClick={onAdd}>
      {add}
    </Button>
  );
  if (rows.length === 0) return <Nothing said={nothing} action={addButton} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="flex-end">{addButton}</Flex>
      <RowTable columns={[...columns, actions]} rows={rows} idOf={({ documentId }) => documentId} />
    </Flex>
  );
}
