import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { usePaperZone } from '../../../hooks/use-paper-zone';

/** Tells an instant as the paper's clock shows it, to the second. */
export function useClockTime(): (at: string) => string {
  const intl = useIntl();
  const timeZone = usePaperZone();
  return useCallback(
    (at) => intl.formatDate(at, { timeZone, dateStyle: 'medium', timeStyle: 'medium' }),
    [intl, timeZone],
  );
}
