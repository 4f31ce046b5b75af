import type { Job } from './services/clockwork';
import { followDatabaseClock } from './services/editorial-clock';
import { sendOutgoing } from './services/outgoing/sender';

const SECOND = 1000;

/** How many receivers one instance serves at a time, so that a slow one does not keep the others waiting. */
const SENDERS = 4;

const sender: Job = { name: 'outgoing', everyMs: SECOND, run: sendOutgoing };

/** What runs in the background; another job is another line. */
export const JOBS: readonly Job[] = [
  { name: 'clock', everyMs: SECOND, run: followDatabaseClock },
  ...Array.from({ length: SENDERS }, () => sender),
];
