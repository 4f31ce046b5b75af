import { Flex, Typography } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { isReview, type Act } from '../../../../../shared/vocabulary';
import { ActButtons } from '../../../components/acts/ActButtons';
import { usePaperZone } from '../../../hooks/use-paper-zone';
import { useWords } from '../../../hooks/use-words';
import type { Claim } from './use-claim';

interface HeldProps {
  view: ReviewView;
  claim: Claim;
}

interface ClaimLineProps extends HeldProps {
  acts: readonly Act[];
  isBusy: boolean;
  onChoose: (act: Act) => void;
}

/**
 * 认领 in one line: who has the story, until when, and what can be done about it. It is in the header, which Strapi draws
 * anew when one scrolls, so that nothing is kept here.
 */
export const ClaimLine = memo(function ClaimLine({
  view,
  claim,
  ...buttons
}: ClaimLineProps): ReactElement | null {
  const { t } = useWords();
  if (!isReview(view.stage)) return null;
  return (
    <Flex tag="section" aria-label={t('review.claim')} gap={2} wrap="wrap" paddingTop={1}>
      <Held view={view} claim={claim} />
      <ActButtons view={view} size="S" {...buttons} />
    </Flex>
  );
});

function Held({ view: { holder }, claim }: HeldProps): ReactElement {
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
