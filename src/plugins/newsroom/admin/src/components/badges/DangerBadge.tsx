import { Badge } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';

/** Says in a word or two what is wrong; the design system's own colours for it are too weak to read. */
export const DangerBadge = ({ children }: { children: ReactNode }): ReactElement => (
  <Badge backgroundColor="danger100" textColor="neutral800">
    {children}
  </Badge>
);

/** A good state, or one that somebody has to look at. */
export const StateBadge = ({ isGood, children }: { isGood: boolean; children: ReactNode }): ReactElement =>
  isGood ? <Badge variant="success">{children}</Badge> : <DangerBadge>{children}</DangerBadge>;
