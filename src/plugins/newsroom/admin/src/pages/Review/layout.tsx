import { Box, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';

/**
 * A screen that fills the window from the beginning: what stays at its foot is there before the rest has come, and does
 * not move away from under a hand.
 */
export const FullHeight = styled(Page.Main)`
  display: flex;
  flex: 1 0 auto;
  flex-direction: column;

  > :last-child {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
`;

/** The text, and beside it what belongs to it; below one another where the screen is narrow. */
export const TwoColumns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 2.4rem;
  align-items: start;
  margin-bottom: 2.4rem;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) 34rem;
  }
`;

/** What has to be known before the text is read. */
export const Above = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;

  &:not(:empty) {
    margin-bottom: 2.4rem;
  }
`;

/** Height of the bar of acts at the foot of the window; what else stays there keeps clear of it. */
export const ACT_BAR_HEIGHT = '5.6rem';

/** What stands beside the text. */
export const Side = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
  min-width: 0;
`;

/** A white field with a heading. */
export function Card({
  title,
  id,
  children,
}: {
  title?: string;
  id?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <Box
      tag="section"
      id={id}
      aria-label={title}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {title && (
          <Typography tag="h2" variant="sigma" textColor="neutral600">
            {title}
          </Typography>
        )}
        {children}
      </Flex>
    </Box>
  );
}
