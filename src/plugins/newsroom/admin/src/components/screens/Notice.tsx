import { Box, Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';

interface NoticeProps {
  variant: 'primary' | 'warning';
  title: string;
  children?: ReactNode;
}

/** What has to be known as long as it holds; unlike an alert it cannot be closed. */
export function Notice({ variant, title, children }: NoticeProps): ReactElement {
  return (
    <Box
      role="status"
      background={`${variant}100`}
      borderColor={`${variant}200`}
      hasRadius
      padding={4}
      color="neutral800"
    >
      <Typography tag="p" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {children && <Box paddingTop={2}>{children}</Box>}
    </Box>
  );
}
