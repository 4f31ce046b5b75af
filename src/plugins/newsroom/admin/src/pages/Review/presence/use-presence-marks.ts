import { useMemo } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useNewsroomPresenceQuery } from '../../../api/review';
import { useWords } from '../../../hooks/use-words';
import type { Mark } from '../text/segments';
import { presenceMarks } from './presence-marks';

/** How often it is asked who else is at the text. */
const ASKED_EVERY_MS = 20_000;

/** Where others are at the text now, as marks on it. */
export function usePresenceMarks({ documentId, article }: ReviewView): Mark[] {
  const { t } = useWords();
  const { data, fulfilledTimeStamp = 0 } = useNewsroomPresenceQuery(documentId, {
    pollingInterval: ASKED_EVERY_MS,
    refetchOnMountOrArgChange: true,
  });
  // A key costs nothing here: only another answer, or another text of the newsroom, is looked through.
  return useMemo(
    () =>
      presenceMarks(article, data?.others ?? [], {
        now: fulfilledTimeStamp,
        labelOf: (name) => t('review.presence', { name }),
      }),
    [article, data, fulfilledTimeStamp, t],
  );
}
