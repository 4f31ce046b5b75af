import type { Period } from '../../../../shared/periods';
import { useWords } from '../../hooks/use-words';

/** Puts a period into words. */
export function usePeriodText(): (period: Period) => string {
  const { t } = useWords();
  return ({ from, until }) => {
    if (from && until) return t('records.from-until', { from, until });
    if (from) return t('records.since', { from });
    return until ? t('records.until', { until }) : t('records.always');
  };
}
