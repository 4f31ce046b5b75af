import { Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';

/** A label before what it names. */
export function Named({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <Typography tag="p" variant="pi" textColor="neutral800">
      <Typography variant="pi" textColor="neutral600">
        {name}
      </Typography>{' '}
      {children}
    </Typography>
  );
}
