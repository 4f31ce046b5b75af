import { Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../../hooks/use-words';
import type { LeftText } from '../editing/editing';

/** Whose text is not saved yet, so that nobody takes a story over without knowing of it. */
export function UnsavedLine({ others }: { others: readonly LeftText[] }): ReactElement | null {
  const { t } = useWords();
  const intl = useIntl();
  if (others.length === 0) return null;
  const names = intl.formatList(others.flatMap(({ by }) => by ?? []));
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {t('review.claim.unsaved-of', { names })}{' '}
      <Link tag={NavLink} to={{ search: '?view=edit' }}>
        {t('review.claim.show-text')}
      </Link>
    </Typography>
  );
}
