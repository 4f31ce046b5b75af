import { Flex, Typography } from '@strapi/design-system';
import { memo, useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { isReview, type Act } from '../../../../../shared/vocabulary';
import { ActChoice } from '../../../components/acts/ActChoice';
import { CLAIMING, possibleActs } from '../../../components/acts/needs';
import { usePaperZone } from '../../../hooks/use-paper-zone';
import { useWords } from '../../../hooks/use-words';
import type { Claim } from './use-claim';

interface ClaimLineProps {
  view: ReviewView;
  claim: Claim;
}

/** 认领 in one line: who has the story, until when, and what can be done about it. */
export const ClaimLine = memo(function ClaimLine({ view, claim }: ClaimLineProps): ReactElement | null {
  const { t } = useWords();
  const [asked, ask] = useState<Act>();
  if (!isReview(view.stage)) return null;
  // What the person has goes on by itself while the page is open.
  const offered = CLAIMING.filter((act) => act !== 'claim' || !claim.isMine);
  const acts = possibleActs(view).filter((act) => offered.includes(act));
  return (
    <Flex tag="section" aria-label={t('review.claim')} gap={2} wrap="wrap" paddingTop={1}>
      <Held view={view} claim={claim} />
      <ActChoice view={view} acts={acts} asked={asked} onAsk={ask} size="S" />
    </Flex>
  );
});

function Held({ view: { holder }, claim }: ClaimLineProps): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const timeZone = usePaperZone();
  const until = holder ? intl.formatTime(holder.until, { timeZone }) : '';
  const said = claim.isMine
    ? t('review.claim.mine', { until })
    : t('review.claim.other', { name: holder?.name ?? '', until });
  return (
    <>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {holder ? said : t('review.free')}
      </Typography>
      {claim.isMine && claim.isCutOff && (
        <Typography tag="p" variant="pi" textColor="danger600" role="status">
          {t('review.claim.cut-off')}
        </Typography>
      )}
    </>
  );
}
