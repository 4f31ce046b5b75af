import { Checkbox } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';

/** Rows that can be ticked. */
export interface Ticks<Row> {
  /** What `idOf` says of those that are. */
  ids: readonly (string | number)[];
  onChange: (rows: Row[]) => void;
  /** What a row is called. */
  nameOf: (row: Row) => string;
}

interface TickAllProps<Row> {
  rows: readonly Row[];
  ticked: readonly Row[];
  ticks: Ticks<Row>;
}

/** Ticks every row, or none. */
export function TickAllCell<Row>({ rows, ticked, ticks }: TickAllProps<Row>): ReactElement {
  const { t } = useWords();
  const isAll = ticked.length === rows.length && rows.length > 0;
  return (
    <th scope="col">
      <Checkbox
        aria-label={t('table.tick-all')}
        checked={isAll || (ticked.length > 0 && 'indeterminate')}
        onCheckedChange={() => ticks.onChange(isAll ? [] : [...rows])}
      />
    </th>
  );
}

/** Ticks one row, and says its name. */
export function TickCell<Row>({ row, ...props }: TickAllProps<Row> & { row: Row }): ReactElement {
  const { t } = useWords();
  const { rows, ticked, ticks } = props;
  const isTicked = ticked.includes(row);
  const toggle = () => ticks.onChange(rows.filter((one) => ticked.includes(one) !== (one === row)));
  return (
    <td>
      <Checkbox
        aria-label={t('table.tick', { name: ticks.nameOf(row) })}
        checked={isTicked}
        onCheckedChange={toggle}
      />
    </td>
  );
}
