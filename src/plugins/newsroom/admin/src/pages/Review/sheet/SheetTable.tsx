import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Key } from '../../../translations';
import { useWords } from '../../../hooks/use-words';

interface SheetTableProps {
  title: string;
  columns: readonly Key[];
  /** Cells in the order of the columns. */
  rows: readonly (readonly ReactNode[])[];
}

/** A ruled table of the sheet; its headings stand on every page that it reaches. */
export function SheetTable({ title, columns, rows }: SheetTableProps): ReactElement {
  const { t } = useWords();
  return (
    <Scrolling role="region" aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      <Ruled>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                // What is empty is to be written by hand.
                <td key={column} className={cell === '' ? 'signature' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Ruled>
    </Scrolling>
  );
}

/** On a narrow screen a table moves within itself. */
const Scrolling = styled.div`
  overflow-x: auto;

  @media print {
    overflow: visible;
  }
`;

const Ruled = styled.table`
  border-collapse: collapse;
  width: 100%;
  min-width: 60rem;

  @media print {
    min-width: 0;
  }

  th {
    font-weight: 700;
    text-align: left;
    white-space: nowrap;
  }

  th,
  td {
    border: 1px solid #8e8ea9;
    padding: 0.2em 0.5em;
    vertical-align: top;
  }

  tr {
    break-inside: avoid;
  }
`;
