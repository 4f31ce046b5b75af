import { Flex, Typography } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import type { PlacedSeam } from './warnings';
import { Around } from '../story/Around';

/** Where the layout broke a paragraph, and its two sides met again: nothing to resolve, but a place to look at. */
export function SeamList({ seams }: { seams: readonly PlacedSeam[] }): ReactElement | null {
  const { t } = useWords();
  if (seams.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {seams.map(({ around }, index) => (
        <Flex
          key={index}
          tag="li"
          gap={2}
          padding={2}
          hasRadius
          background="primary100"
          alignItems="flex-start"
        >
          <Link aria-hidden fill="primary600" />
          <Typography textColor="neutral800">
            {t('review.import.seam')} <Around words={around} />
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
