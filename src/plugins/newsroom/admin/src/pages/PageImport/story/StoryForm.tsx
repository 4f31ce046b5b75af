import { Flex } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useStory } from './use-story';
import { Contributors } from './Contributors';
import { Paragraphs } from './Paragraphs';
import { PhotosOfStory } from './PhotosOfStory';
import { TitleFields } from './TitleFields';
import { WarningList } from '../warnings/WarningList';

/** All fields of a story, with the warnings where they belong. */
export function StoryForm({ at }: { at: number }): ReactElement {
  const { warningsAt } = useStory(at);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <WarningList warnings={[...warningsAt('story'), ...warningsAt('headline')]} />
      <TitleFields at={at} />
      <WarningList warnings={[...warningsAt('byline'), ...warningsAt('endMark')]} />
      <Contributors at={at} />
      <Paragraphs at={at} />
      <PhotosOfStory at={at} />
    </Flex>
  );
}
