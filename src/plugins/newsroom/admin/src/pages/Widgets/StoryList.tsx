import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { StoryLink } from '../../components/lists/StoryLink';

/** How many stories a widget shows. */
export const SHOWN = 5;

/** A story of a widget. */
interface Entry {
  documentId: string;
  headline: string;
  /** How it stands. */
  mark?: ReactNode;
  /** When, or why. */
  detail: ReactNode;
}

interface StoryListProps {
  /** How many there are in all. */
  summary: string;
  entries: readonly Entry[];
}

/** The first stories of a list, each with the way to it. */
export function StoryList({ summary, entries }: StoryListProps): ReactElement {
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {summary}
      </Typography>
      {/* The ring around a link in focus is a little wider than the link. */}
      <Box tag="ul" paddingRight={1}>
        {entries.map(({ documentId, headline, mark, detail }) => (
          <Flex
            key={documentId}
            tag="li"
            gap={2}
            wrap="wrap"
            justifyContent="space-between"
            paddingTop={2}
            paddingBottom={2}
          >
            <Flex gap={2} wrap="wrap" minWidth={0}>
              <StoryLink story={documentId}>{headline}</StoryLink>
              {mark}
            </Flex>
            <Typography variant="pi" textColor="neutral600">
              {detail}
            </Typography>
          </Flex>
        ))}
      </Box>
    </>
  );
}
