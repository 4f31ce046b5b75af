import { useMemo } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { isReview } from '../../../../../shared/vocabulary';
import { CLAIMING, possibleActs } from '../../../components/acts/needs';
import { useActChoice, type ActChoice } from '../../../components/acts/use-act-choice';
import type { Claim } from './use-claim';

/** What can be done about who has the story; what a person has goes on by itself while the page is open. */
export function useClaimChoice(view: ReviewView, { isMine }: Claim): ActChoice {
  const acts = useMemo(() => {
    const offered = CLAIMING.filter((act) => act !== 'claim' || !isMine);
    return isReview(view.stage) ? possibleActs(view).filter((act) => offered.includes(act)) : [];
  }, [view, isMine]);
  return useActChoice(view, acts);
}
