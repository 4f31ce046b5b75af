import { Box, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useRefusalText } from '../../../hooks/use-refusal';

/** Why the newsroom refused the page as a whole. */
export function Refusal({ error }: { error: unknown }): ReactElement | null {
  const refusalText = useRefusalText();
  if (!error) return null;
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4} marginBottom={4}>
      <Typography textColor="danger700">{refusalText(error)}</Typography>
    </Box>
  );
}
