import { Box, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { toneOf } from './tones';

/** The number of a story in the colour of its lines. */
export function StoryNumber({ at, source }: { at: number; source: number | undefined }): ReactElement {
  const { light, line } = toneOf(source);
  return (
    <Box
      background={light}
      borderColor={line}
      hasRadius
      paddingLeft={2}
      paddingRight={2}
      paddingTop={1}
      paddingBottom={1}
    >
      <Typography variant="sigma" textColor="neutral800">
        {at + 1}
      </Typography>
    </Box>
  );
}
