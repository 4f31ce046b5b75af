import { Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useWords } from '../../../hooks/use-words';
import type { Editing } from '../Edit/use-editing';
import { useOffers } from '../Edit/use-offers';

/** Whose text is not saved yet, so that nobody takes a story over without knowing of it. */
export function UnsavedLine({ view, editing }: { view: ReviewView; editing: Editing }): ReactElement | null {
  const { t } = useWords();
  const intl = useIntl();
  const { others } = useOffers(view, editing);
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
