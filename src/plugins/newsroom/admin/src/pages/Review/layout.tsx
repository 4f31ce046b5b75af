import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';

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

/**
 * However long the headline, the buttons beside it are in their place; over a text that is scrolled it has one line, so
 * that what stays below the header lies at a fixed height.
 */
export const SteadyHeader = styled.div`
  [data-strapi-header] div:has(> div > h1) {
    align-items: flex-start;
    flex-wrap: nowrap;
  }

  [data-strapi-header] div:has(> div > h1) > :last-child {
    flex-shrink: 0;
  }

  /* Where the menu is a bar on top, it would lie behind that; phones have none. */
  @media (max-width: 1079px) {
    [data-strapi-header-sticky] {
      display: none;
    }
  }

  [data-strapi-header-sticky] > div {
    flex-wrap: nowrap;

    > :first-child {
      flex: 1;
      min-width: 0;
    }

    > :last-child {
      flex-shrink: 0;
    }
  }

  [data-strapi-header-sticky] a {
    white-space: nowrap;
  }

  [data-strapi-header-sticky] h1 {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Where there is no room for the whole line, who has the story is told before where it stands. */
  [data-strapi-header-sticky] div:has(> h1) {
    min-width: 0;

    > :last-child,
    > :last-child > * {
      flex-wrap: nowrap;
      white-space: nowrap;
    }

    > :last-child > :first-child {
      min-width: 0;
      overflow: hidden;
    }

    section {
      flex-shrink: 0;
    }
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
