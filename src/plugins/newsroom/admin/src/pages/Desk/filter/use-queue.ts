import type { QueueAnswer } from '../../../../../shared/contracts/queue';
import { useNewsroomQueueQuery } from '../../../api/desk';
import { useNow } from '../../../hooks/use-now';
import { usePolling } from '../../../hooks/use-polling';
import { queueQueryOf, type DeskFilter } from './desk-filter';

/** A page of the queue as the desk shows it. */
export interface Queue {
  /** The last answer: until that to another filter is there, that to the one before. */
  data: QueueAnswer | undefined;
  /** Whether the rows shown are those of another filter. */
  isBehind: boolean;
  error: unknown;
  retry: () => void;
}

const MINUTE_MS = 60_000;

/** Asks for what the filter finds, again and again; what is shown stays until the answer is there. */
export function useQueue(filter: DeskFilter): Queue {
  const now = useNow(MINUTE_MS);
  const { data, currentData, error, isFetching, refetch } = useNewsroomQueueQuery(queueQueryOf(filter, now), {
    ...usePolling(),
    refetchOnMountOrArgChange: true,
  });
  // The rows of another filter are not the answer to this one where it failed.
  const shown = error && !currentData && !isFetching ? undefined : data;
  return { data: shown, isBehind: !currentData, error, retry: () => void refetch() };
}
