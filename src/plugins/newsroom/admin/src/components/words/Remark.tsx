import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';

/** A line that says what is missing. */
export const Remark = ({ said }: { said: string }): ReactElement => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {said}
  </Typography>
);
