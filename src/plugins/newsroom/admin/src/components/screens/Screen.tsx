import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactElement, ReactNode } from 'react';

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
