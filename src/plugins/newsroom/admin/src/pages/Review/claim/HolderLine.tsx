import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { Moment } from '../../../components/words/Moment';
import { Named } from '../../../components/words/Named';
import { useWords } from '../../../hooks/use-words';
import type { Claim } from './use-claim';

/** Who has the story, since when, and until when without a heartbeat. */
export function HolderLine({ view: { holder }, claim }: { view: ReviewView; claim: Claim }): ReactElement {
  const { t } = useWords();
  const said = claim.isMine ? t('review.claim.mine') : t('review.held-by', { name: holder?.name ?? '' });
  return (
    <>
      <Typography tag="p" fontWeight="bold" textColor="neutral800">
        {holder ? said : t('review.free')}
      </Typography>
      {holder && (
        <>
          <Named name={t('review.claim.since')}>
            <Moment at={holder.since} />
          </Named>
          <Named name={t('review.claim.until')}>
            <Moment at={holder.until} />
          </Named>
        </>
      )}
      {claim.isMine && <GoesOn isCutOff={claim.isCutOff} />}
    </>
  );
}

/** Whether the claim goes on by itself. */
function GoesOn({ isCutOff }: { isCutOff: boolean }): ReactElement {
  const { t } = useWords();
  return (
    <Typography tag="p" variant="pi" textColor={isCutOff ? 'danger600' : 'neutral600'} role="status">
      {t(isCutOff ? 'review.claim.cut-off' : 'review.claim.goes-on')}
    </Typography>
  );
}
