import { Flex, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';

interface HeadCellProps {
  name: string;
  label: string;
  sortable?: boolean;
}

/** The head of a column; one that sorts is a button, and writes the order into the address as Strapi's lists do. */
export function HeadCell({ name, label, sortable = false }: HeadCellProps): ReactElement {
  const [{ query }, setQuery] = useQueryParams<{ sort?: string }>();
  const [by, order] = query.sort?.split(':') ?? [];
  const isUp = order !== 'DESC';
  const isSorted = sortable && by === name;
  const sort = () => setQuery({ sort: `${name}:${isSorted && isUp ? 'DESC' : 'ASC'}` });
  return (
    <th scope="col" aria-sort={isSorted ? (isUp ? 'ascending' : 'descending') : undefined}>
      {sortable ? (
        <Sorting type="button" onClick={sort}>
          <Name>{label}</Name>
          {isSorted && <Mark $isUp={isUp} aria-hidden />}
        </Sorting>
      ) : (
        <Name>{label}</Name>
      )}
    </th>
  );
}

const Name = ({ children }: { children: string }): ReactElement => (
  <Typography textColor="neutral600" tag="span" variant="sigma">
    {children}
  </Typography>
);

const Sorting = styled(Flex).attrs({ tag: 'button', gap: 1 })`
  padding: 0;
  border: 0;
  background: none;
  cursor: pointer;
`;

const Mark = styled(CaretDown)<{ $isUp: boolean }>`
  transform: rotate(${({ $isUp }) => ($isUp ? '180deg' : '0')});
`;
