import { PAPER_ZONE } from '../../../../shared/vocabulary';
import { useWords } from '../use-words';

/** Names a time zone: the usual one as people call it, any other by its IANA name. */
export function useZoneName(): (zone: string) => string {
  const { t } = useWords();
  return (zone) => (zone === PAPER_ZONE ? t('review.schedule.beijing', { zone }) : zone);
}
