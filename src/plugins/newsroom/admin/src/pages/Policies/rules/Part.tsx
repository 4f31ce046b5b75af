import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactElement, type ReactNode } from 'react';

interface PartProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A part of a policy, with what it is about. */
export function Part({ title, hint, children }: PartProps): ReactElement {
  const heading = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      padding={6}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Box>
          <Typography variant="delta" tag="h2" id={heading}>
            {title}
          </Typography>
          {hint && (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {hint}
            </Typography>
          )}
        </Box>
        {children}
      </Flex>
    </Box>
  );
}
