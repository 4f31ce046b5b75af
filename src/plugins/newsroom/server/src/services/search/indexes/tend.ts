import { setTimeout as delay } from 'node:timers/promises';
import { makeNames } from '../../stores/names/story-names';
import { countRuns } from '../../stores/run-store';
import { claim, readClaimed, release } from '../../runtime/jobs/leases';
import type { Strapi } from '../../runtime/strapi';
import { lookAtNext, strayStories } from './agree';
import { closedSegments, closeSegments, dropLost, reopenSegment, SEGMENT_SIZE } from './segments';
import { ensureState, stateOf, writeState } from './state';
import { dropStory } from './stories';
import { INDEXES, makeTables, tablesOf, type IndexName } from './tables';

/** How an index is brought up: what is called after each piece of work, and how many stories were looked at. */
interface Course {
  signal: AbortSignal;
  rest: () => Promise<void>;
  onLooked?: (stories: number) => void;
}

const AT_ONCE: Course = { signal: new AbortController().signal, rest: () => Promise.resolve() };

/** So few stories are brought into the indexes by the boot itself. */
const FEW = 300;

/** Makes what the indexes need in the database. A small newsroom has them complete with its boot, a large one by a background job. */
export async function prepareIndexes(strapi: Strapi): Promise<void> {
  const isSmall = (await countRuns(strapi)) <= FEW;
  await makeNames(strapi);
  for (const index of INDEXES) {
    await makeTables(strapi, index);
    await ensureState(strapi, index);
    if (isSmall) await fill(strapi, index, AT_ONCE);
  }
}

/** Goes on from where the index has come until every story is in it. */
async function fill(strapi: Strapi, index: IndexName, course: Course): Promise<void> {
  const { seen, isComplete } = await stateOf(strapi, index);
  if (!isComplete) await lookAtAll(strapi, index, { ...course, after: seen });
}

/** Makes the index agree with all stories behind a run, and closes segments as they become full. */
async function lookAtAll(
  strapi: Strapi,
  index: IndexName,
  { after: start, ...course }: Course & { after: number },
): Promise<void> {
  for (let after = start; ;) {
    if (course.signal.aborted) return;
    const looked = await lookAtNext(strapi, index, { after, mend: true });
    if (!looked) break;
    after = looked.seen;
    await writeState(strapi, index, { seen: after });
    course.onLooked?.(looked.runs);
    if (await isSegmentFull(strapi, index)) await closeSegments(strapi, index, course);
    await course.rest();
  }
  for (const { article } of await strayStories(strapi, index)) await dropStory(strapi, index, article);
  await writeState(strapi, index, { isComplete: true });
}

async function isSegmentFull(strapi: Strapi, index: IndexName): Promise<boolean> {
  const [row] = await strapi.db
    .connection(tablesOf(index).stories)
    .whereNull('segment')
    .count<{ stories: number | string }[]>({ stories: 'id' });
  return Number(row?.stories) >= SEGMENT_SIZE;
}

/** Does what there is to do for the indexes; over any number of instances one of them does. */
export async function tendIndexes(strapi: Strapi, signal: AbortSignal): Promise<void> {
  for (const index of INDEXES) {
    const { isComplete } = await stateOf(strapi, index);
    if (isComplete && !(await isSegmentFull(strapi, index))) continue;
    await withClaim(strapi, index, async (keep) => {
      const rest = () => keep().then(() => delay(PAUSE));
      await fill(strapi, index, { signal, rest });
      await closeSegments(strapi, index, { signal, rest });
    });
  }
}

/** Milliseconds that others have between two pieces of work. */
const PAUSE = 15;

/**
 * Makes an index anew of the stories; false where another instance works on it. While it runs the index answers as it did: a story is replaced
 * where it differs, and one segment at a time is opened and closed again.
 */
export const rebuildIndex = (
  strapi: Strapi,
  index: IndexName,
  onLooked?: (stories: number) => void,
): Promise<boolean> =>
  withClaim(strapi, index, async (rest) => {
    const course = { ...AT_ONCE, rest };
    await dropLost(strapi, index);
    await lookAtAll(strapi, index, { ...course, onLooked, after: 0 });
    for (const segment of await closedSegments(strapi, index)) {
      await reopenSegment(strapi, index, segment);
      await closeSegments(strapi, index, course);
    }
  });

/** Works on an index that nobody else works on, and says whether it did; `keep` has to be called from time to time. */
async function withClaim(
  strapi: Strapi,
  index: IndexName,
  work: (keep: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  const { id } = await stateOf(strapi, index);
  const lease = await claim(strapi, 'search-index', { id });
  if (!lease) return false;
  try {
    await work(async () => {
      if (!(await readClaimed(strapi, lease))) throw new Error(`Another instance tends the ${index} index.`);
    });
    return true;
  } finally {
    await release(strapi, lease);
  }
}
