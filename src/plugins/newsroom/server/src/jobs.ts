import { runAllDue } from './acts/run-due';
import { runDailyCheckpoint } from './services/record/checkpoints';
import type { Job } from './services/runtime/jobs/background-jobs';
import { endResetCodes } from './services/runtime/access/reset-codes';
import { takeBackAbandoned } from './services/directory/pages/open-import';
import { followDatabaseClock } from './services/runtime/editorial-clock';
import { indexOlderStories } from './services/stores/minhash-index';
import { searchOlderStories } from './services/stores/search-text';
import { tendIndexes } from './services/search/indexes/tend';
import { checkWaiting } from './services/formats/checks';
import { writeReads } from './services/public/most-read/most-read';
import { alertOpenRemovals } from './services/outgoing/copies/alert';
import { sendOutgoing } from './services/outgoing/sending/sender';
import { sweep } from './services/retention/sweep';
import type { Strapi } from './services/runtime/strapi';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 3600 * SECOND;

/** How many receivers one instance serves at a time, so that a slow one does not keep the others waiting. */
const SENDERS = 4;

/** How many stories one instance publishes at a time: few, so that editors' requests come through. */
const PUBLISHERS = 2;

const sender: Job = { name: 'outgoing', everyMs: SECOND, run: sendOutgoing };
const publisher: Job = { name: 'due', everyMs: SECOND, run: runAllDue };

/** What the paper no longer has to keep. */
async function forget(strapi: Strapi): Promise<void> {
  await sweep(strapi);
}

/** What runs in the background; another job is another line. */
export const JOBS: readonly Job[] = [
  { name: 'clock', everyMs: SECOND, run: followDatabaseClock },
  ...Array.from({ length: PUBLISHERS }, () => publisher),
  ...Array.from({ length: SENDERS }, () => sender),
  { name: 'format-checks', everyMs: SECOND, run: checkWaiting },
  { name: 'open-removals', everyMs: 10 * SECOND, run: alertOpenRemovals },
  { name: 'reads', everyMs: 10 * SECOND, run: writeReads },
  { name: 'reset-codes', everyMs: MINUTE, run: endResetCodes },
  { name: 'page-imports', everyMs: MINUTE, run: takeBackAbandoned },
  { name: 'checkpoint', everyMs: HOUR, run: runDailyCheckpoint },
  { name: 'retention', everyMs: 6 * HOUR, run: forget },
  { name: 'near-duplicates', everyMs: 6 * HOUR, run: indexOlderStories },
  { name: 'search-indexes', everyMs: 5 * SECOND, run: tendIndexes },
  { name: 'search-texts', everyMs: 6 * HOUR, run: searchOlderStories },
];
