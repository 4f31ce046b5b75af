import type { ReactElement } from 'react';
import { createGlobalStyle, styled } from 'styled-components';
import { HelpLink } from '../help/HelpLink';
import { Notices } from '../notices/Notices';

/** What every screen has in the same place, and no line for it: the bell, and the way to its help. */
export function Corner(): ReactElement {
  return (
    <Place>
      <OwnControls />
      <Notices />
      <HelpLink />
    </Place>
  );
}

/** In the margin above the header of a screen, where no screen has anything of its own. */
const Place = styled.div`
  display: flex;
  flex-shrink: 0;
  align-items: flex-start;
  justify-content: flex-end;
  gap: 0.8rem;
  height: 0;
  padding-inline-end: 0.4rem;
  position: relative;
  z-index: 1;

  @media print {
    display: none;
  }
`;

/** Whether writing is light and what it stands on is dark; a host may have colours of its own. */
const isDark = (paper: string): boolean => Number.parseInt(paper.slice(1, 3), 16) < 128;

/** What the browser draws itself, such as the icon of a field for a day, suits the theme: Strapi does not tell it. */
const OwnControls = createGlobalStyle`
  :root {
    color-scheme: ${({ theme }) => (isDark(theme.colors.neutral0) ? 'dark' : 'light')};
  }
`;
