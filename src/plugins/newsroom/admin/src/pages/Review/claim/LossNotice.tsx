import { Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { Moment } from '../../../components/words/Moment';
import { Notice } from '../../../components/screens/Notice';
import { useWords } from '../../../hooks/use-words';
import type { ClaimLoss } from './claim-loss';

/** Tells a person who had the story that they do not have it any more: by whom and why, and where their text is. */
export function LossNotice({ loss, isUnsaved }: { loss: ClaimLoss; isUnsaved: boolean }): ReactElement {
  const { t } = useWords();
  const title =
    loss.how === 'ran-out' ? t('review.claim.ran-out') : t('review.claim.taken-over', { name: loss.by });
  return (
    <Notice variant="warning" title={title}>
      {loss.how === 'taken-over' && (
        <Typography tag="p" variant="pi" textColor="neutral800">
          {loss.reason} · <Moment at={loss.at} />
        </Typography>
      )}
      {isUnsaved && (
        <Typography tag="p" variant="pi" textColor="neutral800">
          {t('review.claim.text-is-kept')}{' '}
          <Link tag={NavLink} to={{ search: '?view=edit' }}>
            {t('review.claim.show-text')}
          </Link>
        </Typography>
      )}
    </Notice>
  );
}
