import { Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { WordFile } from '../../../../../shared/contracts/word-files';
import { useWords } from '../../../hooks/use-words';

/** How many paragraphs show that the right file was read. */
const SHOWN = 3;

/** The story of a file beside its headline: lines of the title block, byline, the first paragraphs, photos. */
export function StoryAsRead({ story }: { story: WordFile['story'] }): ReactElement {
  const { t } = useWords();
  const { kicker, subhead, byline, paragraphs, photos } = story;
  const lines = [kicker, subhead, byline].filter((line) => line !== null && line !== '');
  const more = paragraphs.length - SHOWN;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {lines.map((line) => (
        <Typography key={line} fontWeight="bold">
          {line}
        </Typography>
      ))}
      {paragraphs.slice(0, SHOWN).map((paragraph, at) => (
        <Typography key={at}>{paragraph}</Typography>
      ))}
      {more > 0 && (
        <Typography textColor="neutral600">{t('word.more-paragraphs', { count: more })}</Typography>
      )}
      {photos.map(({ caption, isInFile }, at) => (
        <Typography key={at} textColor="neutral700">
          {photoLine(t, caption, isInFile)}
        </Typography>
      ))}
    </Flex>
  );
}

function photoLine(t: ReturnType<typeof useWords>['t'], caption: string, isInFile: boolean): string {
  if (caption === '') return t('word.photo-plain');
  return isInFile ? t('word.photo', { caption }) : t('word.caption-only', { caption });
}
