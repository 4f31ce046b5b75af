import { Flex } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import type { LeftText } from '../editing/editing';
import { LossNotice } from './LossNotice';
import { UnsavedLine } from './UnsavedLine';
import type { Claim } from './use-claim';

interface ClaimNoticesProps {
  claim: Claim;
  /** What others have written and not saved. */
  others: readonly LeftText[];
  /** Whether the person has written what is not saved. */
  isUnsaved: boolean;
}

/** What has to be known of who has the story, and of whose text is not saved. */
export const ClaimNotices = memo(function ClaimNotices(props: ClaimNoticesProps): ReactElement | null {
  const { claim, others, isUnsaved } = props;
  if (!claim.loss && others.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {claim.loss && <LossNotice loss={claim.loss} isUnsaved={isUnsaved} />}
      <UnsavedLine others={others} />
    </Flex>
  );
});
