import { Checkbox, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../hooks/use-words';

/** A column of a table: its heading, and what it shows of a row. */
export interface Column<Row> {
  name: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Whether the list can be sorted by it; the order is kept in the address. */
  sortable?: boolean;
}

/** Rows that can be ticked. */
export interface Ticks<Row> {
  /** What `idOf` says of those that are. */
  ids: readonly (string | number)[];
  onChange: (rows: Row[]) => void;
  /** What a row is called. */
  nameOf: (row: Row) => string;
}

interface RowTableProps<Row> {
  columns: Column<Row>[];
  rows: readonly Row[];
  /** What names a row. */
  idOf: (row: Row) => string | number;
  ticks?: Ticks<Row>;
}

/** Rows in Strapi's table; where there is none, the page says so in its own way. */
export function RowTable<Row>({ columns, rows, idOf, ticks }: RowTableProps<Row>): ReactElement {
  const named = rows.map((row) => ({ id: idOf(row), row }));
  return (
    <Table.Root
      rows={named}
      headers={columns.map(headerOf)}
      selectedRows={named.filter(({ id }) => ticks?.ids.includes(id))}
      onSelectedRowsChange={(chosen) => ticks?.onChange(chosen.map(({ row }) => row))}
    >
      <Table.Content>
        <Table.Head>
          {ticks && <Table.HeaderCheckboxCell />}
          {columns.map((column) => (
            <Table.HeaderCell key={column.name} {...headerOf(column)} />
          ))}
        </Table.Head>
        <Table.Body>
          {named.map(({ id, row }) => (
            <Table.Row key={id}>
              {ticks && <TickCell row={row} rows={rows} idOf={idOf} ticks={ticks} />}
              {columns.map(({ name, cell }) => (
                <Table.Cell key={name}>
                  <Typography textColor="neutral800">{cell(row) ?? '–'}</Typography>
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}

const headerOf = <Row,>({ name, label, sortable = false }: Column<Row>) => ({ name, label, sortable });

interface TickCellProps<Row> extends Pick<RowTableProps<Row>, 'rows' | 'idOf'> {
  row: Row;
  ticks: Ticks<Row>;
}

/** Unlike Strapi's own it says the name of the row, and not its id. */
function TickCell<Row>({ row, rows, idOf, ticks }: TickCellProps<Row>): ReactElement {
  const { t } = useWords();
  const isTicked = (one: Row) => ticks.ids.includes(idOf(one));
  const toggle = () => ticks.onChange(rows.filter((one) => isTicked(one) !== (one === row)));
  return (
    <Table.Cell>
      <Checkbox
        aria-label={t('table.tick', { name: ticks.nameOf(row) })}
        checked={isTicked(row)}
        onCheckedChange={toggle}
      />
    </Table.Cell>
  );
}
