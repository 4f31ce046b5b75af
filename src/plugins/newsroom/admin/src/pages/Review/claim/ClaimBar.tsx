import { Box, Flex } from '@strapi/design-system';
import { memo, useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { isReview, type Act } from '../../../../../shared/vocabulary';
import { ActChoice } from '../../../components/acts/ActChoice';
import { CLAIMING, possibleActs } from '../../../components/acts/needs';
import { useWords } from '../../../hooks/use-words';
import type { LeftText } from '../editing/editing';
import { HolderLine } from './HolderLine';
import { LossNotice } from './LossNotice';
import { UnsavedLine } from './UnsavedLine';
import type { Claim } from './use-claim';

interface ClaimBarProps {
  view: ReviewView;
  claim: Claim;
  /** What others have written and not saved. */
  others: readonly LeftText[];
  /** Whether the person has written what is not saved. */
  isUnsaved: boolean;
}

/** 认领: who has the story, since when and until when, and what can be done about it. */
export const ClaimBar = memo(function ClaimBar(props: ClaimBarProps): ReactElement | null {
  const { view, claim, others, isUnsaved } = props;
  const { t } = useWords();
  const [asked, ask] = useState<Act>();
  if (!isReview(view.stage)) return null;
  // What the person has goes on by itself while the page is open.
  const offered = CLAIMING.filter((act) => act !== 'claim' || !claim.isMine);
  const acts = possibleActs(view).filter((act) => offered.includes(act));
  return (
    <Box
      tag="section"
      aria-label={t('review.claim')}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      marginBottom={6}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {claim.loss && <LossNotice loss={claim.loss} isUnsaved={isUnsaved} />}
        <Flex gap={4} wrap="wrap" justifyContent="space-between">
          <div>
            <HolderLine view={view} claim={claim} />
            <UnsavedLine others={others} />
          </div>
          <Box>
            <ActChoice view={view} acts={acts} asked={asked} onAsk={ask} />
          </Box>
        </Flex>
      </Flex>
    </Box>
  );
});
