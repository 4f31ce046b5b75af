import type { QueueRow } from '../../../../../shared/contracts/queue';
import { STAGES } from '../../../../../shared/vocabulary';
import { useNewsroomQueueQuery } from '../../../api/desk';

/** How many stories one act takes; a page has fewer. */
const MOST = 100;

const NONE: QueueRow[] = [];

/** The stories of an import as they stand on the desk now; none until that is known. */
export function useStoriesOf(pageImport: string): readonly QueueRow[] {
  const { data } = useNewsroomQueueQuery(
    { scope: 'all', stage: [...STAGES], pageImport, pageSize: MOST },
    { refetchOnMountOrArgChange: true },
  );
  return data?.rows ?? NONE;
}
