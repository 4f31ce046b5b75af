import { styled } from 'styled-components';

/** Rows with a line between them; dense ones for a long night. */
export const Grid = styled.table<{ $isDense: boolean }>`
  width: 100%;
  border-collapse: collapse;
  white-space: nowrap;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: ${({ $isDense }) => ($isDense ? '0.2rem 1.2rem' : '1rem 1.2rem')};
    text-align: start;
    vertical-align: middle;
  }

  th {
    padding-block: 0.8rem;
  }

  tr {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tbody tr:last-child {
    border-bottom: 0;
  }

  tbody tr:hover,
  tbody tr:focus-within {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
