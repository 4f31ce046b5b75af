import type { Period } from '../../../../shared/periods';
import { useWords } from '../../hooks/use-words';

/** Puts a period into words. */
export function usePeriodText(): (period: Period) => string {
  const { t } = useWords();
  return ({ from, until }) => {
    if (from && until) return t('directory.from-until', { from, until });
    if (from) return t('directory.since', { from });
    return until ? t('directory.until', { until }) : t('directory.always');
  };
}
