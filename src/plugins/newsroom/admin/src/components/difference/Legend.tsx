import { Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { Key } from '../../translations';
import { useWords } from '../../hooks/use-words';
import { Added, Removed } from './Pieces';

const SIGNED = {
  number: 'review.sign.number',
  name: 'review.sign.name',
  punctuation: 'review.sign.punctuation',
} as const satisfies Record<string, Key>;

/** How changes are marked. */
export function Legend(): ReactElement {
  const { t } = useWords();
  return (
    <Flex gap={3} wrap="wrap" role="group" aria-label={t('review.difference.legend')}>
      <Typography variant="pi">
        <Removed as="span">{t('review.difference.removed')}</Removed>
      </Typography>
      <Typography variant="pi">
        <Added as="span">{t('review.difference.added')}</Added>
      </Typography>
      {Object.entries(SIGNED).map(([sign, key]) => (
        <Typography key={sign} variant="pi">
          <Added as="span" data-sign={sign}>
            {t(key)}
          </Added>
        </Typography>
      ))}
    </Flex>
  );
}
