import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { isChanged, type LineDifference, type Piece } from '../../../../shared/difference';
import { useFieldName } from '../../hooks/use-field-name';
import { Pieces } from './Pieces';

interface DifferenceLinesProps {
  lines: readonly LineDifference[];
  /** Before and after beside each other, instead of one within the other. */
  isSideBySide?: boolean;
}

/** Two texts of a story in one another, or beside each other, line by line. */
export function DifferenceLines({ lines, isSideBySide = false }: DifferenceLinesProps): ReactElement {
  return (
    <Lines>
      {lines.map((line) => (
        <Row key={`${line.field} ${line.before} ${line.after}`} data-changed={isChanged(line)}>
          <LineName line={line} />
          {isSideBySide ? (
            <SideBySide line={line} />
          ) : (
            <p>
              <Pieces pieces={line.pieces} />
            </p>
          )}
        </Row>
      ))}
    </Lines>
  );
}

/** The title lines are named; in the body a number does. */
function LineName({ line: { field, before, after } }: { line: LineDifference }): ReactElement {
  const fieldName = useFieldName();
  const place = (after ?? before ?? 0) + 1;
  return (
    <Typography variant="pi" textColor="neutral600">
      {field === 'body' ? place : fieldName(field)}
    </Typography>
  );
}

function SideBySide({ line }: { line: LineDifference }): ReactElement {
  const without = (kind: Piece['kind']) => line.pieces.filter((piece) => piece.kind !== kind);
  return (
    <Halves>
      <p>
        <Pieces pieces={without('added')} line={line.pieces} />
      </p>
      <p>
        <Pieces pieces={without('removed')} line={line.pieces} />
      </p>
    </Halves>
  );
}

const Lines = styled.div`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.5rem;
  line-height: 1.9;
  overflow-wrap: anywhere;
`;

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  border-left: 3px solid transparent;
  gap: 0 1.2rem;
  padding: 0.4rem 0 0.4rem 1.2rem;

  &[data-changed='true'] {
    border-left-color: ${({ theme }) => theme.colors.primary600};
  }

  @media (min-width: 720px) {
    grid-template-columns: 6rem minmax(0, 1fr);
  }
`;

const Halves = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 1.6rem;
`;
