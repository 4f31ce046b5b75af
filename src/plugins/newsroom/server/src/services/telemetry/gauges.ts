import { REVIEWS, type Review } from '../../../../shared/vocabulary';
import { now } from '../runtime/editorial-clock';
import { countDeliveries } from '../outgoing/delivery-store';
import { countRuns, listRuns } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

/** A measure that is read from the database whenever metrics are asked for; the same on every instance. */
export interface GaugeSource {
  /** Begins with `newsroom_` and ends with its unit. */
  name: string;
  help: string;
  /** Name of the label, where there is one value for each of several kinds. */
  label?: string;
  read: (strapi: Strapi) => Promise<Sample[]>;
}

/** A value, and the kind it belongs to. */
export type Sample = [value: number, kind?: string];

/** Every gauge of the newsroom; a new one is one more line here. */
export const GAUGES: readonly GaugeSource[] = [
  {
    name: 'newsroom_queue_stories',
    help: 'Stories that wait for a review',
    label: 'stage',
    read: queueLengths,
  },
  {
    name: 'newsroom_queue_oldest_seconds',
    help: 'Longest wait for a review',
    label: 'stage',
    read: queueAges,
  },
  {
    name: 'newsroom_schedules_held',
    help: 'Stories with a schedule that is held',
    read: async (strapi) => [[await countRuns(strapi, { heldSince: { $notNull: true } })]],
  },
  {
    name: 'newsroom_countersigns_due',
    help: 'Emergency publications that wait for their countersign',
    read: async (strapi) => [[await countRuns(strapi, { countersignDueAt: { $notNull: true } })]],
  },
  {
    name: 'newsroom_deliveries',
    help: 'Messages that wait to be sent, and those that failed for good',
    label: 'state',
    read: unsentDeliveries,
  },
];

async function byReview(read: (review: Review) => Promise<number>): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const review of REVIEWS) samples.push([await read(review), review]);
  return samples;
}

function queueLengths(strapi: Strapi): Promise<Sample[]> {
  return byReview((review) => countRuns(strapi, { stage: { $in: [review] } }));
}

function queueAges(strapi: Strapi): Promise<Sample[]> {
  return byReview(async (review) => {
    const longest = { offset: 0, limit: 1, orderBy: 'asc' } as const;
    const [run] = await listRuns(strapi, { stage: { $in: [review] } }, longest);
    return run ? (Date.parse(now()) - Date.parse(run.stageSince)) / 1000 : 0;
  });
}

async function unsentDeliveries(strapi: Strapi): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const state of ['waiting', 'failed'] as const) {
    samples.push([await countDeliveries(strapi, { state }), state]);
  }
  return samples;
}
