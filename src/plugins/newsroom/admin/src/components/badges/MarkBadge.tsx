import { Badge } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';

/** Sets something off from the rest of its kind; Strapi's own badge for that is too pale to read in the dark. */
export const MarkBadge = ({ children }: { children: ReactNode }): ReactElement => (
  <Badge backgroundColor="primary100" textColor="primary700">
    {children}
  </Badge>
);
