import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactElement, ReactNode } from 'react';
import { Notices } from '../notices/Notices';

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
export function Screen({ children, primaryAction, ...header }: ScreenProps): ReactElement {
  return (
    <Page.Main>
      <Page.Title>{header.title}</Page.Title>
      <Layouts.Header
        {...header}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {primaryAction}
            <Notices />
          </Flex>
        }
      />
      <Layouts.Content>{children}</Layouts.Content>
    </Page.Main>
  );
}
