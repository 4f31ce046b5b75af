import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactElement, ReactNode } from 'react';
import { css, styled } from 'styled-components';

interface ScreenProps {
  /** Of the screen and of the browser's tab. */
  title: string;
  subtitle?: ReactNode;
  navigationAction?: ReactNode;
  primaryAction?: ReactNode;
  secondaryAction?: ReactNode;
  children: ReactNode;
}

/** A screen of the newsroom: its header, and what it shows below. */
export function Screen({ children, ...header }: ScreenProps): ReactElement {
  return (
    <Page.Main>
      <Page.Title>{header.title}</Page.Title>
      <Layouts.Header {...header} />
      <Layouts.Content>{children}</Layouts.Content>
    </Page.Main>
  );
}

/** Takes all the height that is left. */
export const filling = css`
  display: flex;
  flex: 1 0 auto;
  flex-direction: column;
`;

/**
 * A screen that fills the window from the beginning: what stays at its foot is there before the rest has come, and does
 * not move away from under a hand.
 */
export const FullHeight = styled(Page.Main)`
  ${filling}

  > :last-child {
    ${filling}
  }
`;
