import { Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { Frame } from './Frame';
import { HeadCell } from './HeadCell';
import { moveBetweenRows } from './row-keys';
import { Grid } from './styles';
import { TickAllCell, TickCell, type Ticks } from './TickCells';

/** A column of a table: its heading, and what it shows of a row. */
export interface Column<Row> {
  name: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Whether the list can be sorted by it; the order is kept in the address. */
  sortable?: boolean;
}

interface RowTableProps<Row> {
  columns: Column<Row>[];
  rows: readonly Row[];
  /** What names a row. */
  idOf: (row: Row) => string | number;
  ticks?: Ticks<Row>;
  isDense?: boolean;
}

/**
 * A table in the look of Strapi's. That one is a grid, whose links and boxes a keyboard reaches only cell by cell; here
 * each has its place in the tab order, and arrow keys go from row to row.
 */
export function RowTable<Row>({
  columns,
  rows,
  idOf,
  ticks,
  isDense = false,
}: RowTableProps<Row>): ReactElement {
  const ticked = rows.filter((row) => ticks?.ids.includes(idOf(row)));
  return (
    <Frame>
      <Grid $isDense={isDense}>
        <thead>
          <tr>
            {ticks && <TickAllCell rows={rows} ticked={ticked} ticks={ticks} />}
            {columns.map(({ name, label, sortable }) => (
              <HeadCell key={name} name={name} label={label} sortable={sortable} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {rows.map((row) => (
            <tr key={idOf(row)}>
              {ticks && <TickCell row={row} rows={rows} ticked={ticked} ticks={ticks} />}
              {columns.map(({ name, cell }) => (
                <td key={name}>
                  <Typography textColor="neutral800">{cell(row) ?? '–'}</Typography>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Frame>
  );
}
