import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactElement } from 'react';

interface NothingProps {
  said: string;
  /** What can be done about it. */
  action?: ReactElement;
}

/** What stands in the place of a list that is empty. */
export function Nothing({ said, action }: NothingProps): ReactElement {
  const icon = <EmptyDocuments width="16rem" />;
  return <EmptyStateLayout icon={icon} content={said} action={action} hasRadius shadow="tableShadow" />;
}
