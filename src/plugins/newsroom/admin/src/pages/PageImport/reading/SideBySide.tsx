import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';

/** The raw text beside the stories; above them where there is little room. */
export function SideBySide({ raw, children }: { raw: ReactNode; children: ReactNode }): ReactElement {
  return (
    <Sides>
      <Raw>{raw}</Raw>
      <div>{children}</div>
    </Sides>
  );
}

const Sides = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.6rem;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
`;

const Raw = styled.div`
  @media (min-width: 1080px) {
    position: sticky;
    top: 8rem;
    align-self: start;
  }
`;
