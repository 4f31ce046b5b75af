import { PAPER_ZONE } from '../../../shared/vocabulary';
import { useNewsroomPaperQuery } from '../api/paper';

/** The zone of the paper's clock, as its host has set it; the usual one until the server has said. */
export function usePaperZone(): string {
  return useNewsroomPaperQuery(undefined).data?.timeZone ?? PAPER_ZONE;
}
