import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useState, type ComponentType, type ReactElement } from 'react';
import { Nothing } from '../../../components/screens/Nothing';
import { RowTable, type Column } from '../../../components/table/RowTable';
import { TryAgain } from '../../../components/screens/TryAgain';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { RowActions } from './RowActions';

/** An entry of a list. */
interface Listed {
  documentId: string;
}

/** The form of an entry. */
export interface EntryFormProps<Row> {
  /** `null` for a new one. */
  entry: Row | null;
  onClose: () => void;
}

interface EntryListProps<Row extends Listed> {
  /** Nothing while the list is read. */
  rows: readonly Row[] | undefined;
  /** The answer that the entries are from. */
  answer: { data?: object | undefined; error?: unknown; refetch: () => unknown };
  columns: Column<Row>[];
  nameOf: (row: Row) => string;
  texts: { add: Key; nothing: Key };
  Form: ComponentType<EntryFormProps<Row>>;
  remove: (documentId: string) => Promise<unknown>;
}

/** The entries of one kind: what there is, a form for each and for a new one, and the way out. */
export function EntryList<Row extends Listed>(props: EntryListProps<Row>): ReactElement {
  const { Form } = props;
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  return (
    <>
      <Entries {...props} onOpen={setOpen} />
      {open && <Form entry={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface EntriesProps<Row extends Listed> extends EntryListProps<Row> {
  onOpen: (row: Row | 'new') => void;
}

function Entries<Row extends Listed>(props: EntriesProps<Row>): ReactElement {
  const { rows, answer, columns, nameOf, texts, remove, onOpen } = props;
  const { t } = useWords();
  if (answer.error && !answer.data) {
    return <TryAgain error={answer.error} retry={() => void answer.refetch()} />;
  }
  if (!rows) return <Page.Loading />;
  const actions: Column<Row> = {
    name: 'actions',
    label: t('operations.action'),
    cell: (row) => (
      <RowActions name={nameOf(row)} onEdit={() => onOpen(row)} onRemove={() => remove(row.documentId)} />
    ),
  };
  const addButton = (
    <Button startIcon={<Plus />} onClick={() => onOpen('new')}>
      {t(texts.add)}
    </Button>
  );
  if (rows.length === 0) return <Nothing said={t(texts.nothing)} action={addButton} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="flex-end">{addButton}</Flex>
      <RowTable columns={[...columns, actions]} rows={rows} idOf={({ documentId }) => documentId} />
    </Flex>
  );
}
