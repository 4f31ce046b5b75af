import { factories } from '@strapi/strapi';
import { BackgroundJobs } from './runtime/jobs/background-jobs';
import type { Forgettable } from '../../../shared/contracts/retention';
import { runDailyCheckpoint } from './record/checkpoints';
import { verifyRecord, type RecordReport } from './record/verify';
import { sweep } from './retention/sweep';
import { uid, type Strapi, type TypeName } from './runtime/strapi';

const core = (type: TypeName) => factories.createCoreService(uid(type) as never);

/** The jobs of the record: all may run in several instances at once. */
export interface RecordService {
  /** Makes the checkpoint of today where there is none. */
  checkpoint(): Promise<void>;
  /** Forgets what is older than the settings say; tells how much of each. */
  sweep(): Promise<Record<Forgettable, number>>;
  /** Checks the whole record; it writes nothing. */
  verify(): Promise<RecordReport>;
}

/** What a host's own jobs may call: `strapi.plugin('newsroom').service('record')`. */
const record = ({ strapi }: { strapi: Strapi }): RecordService => ({
  checkpoint: () => runDailyCheckpoint(strapi),
  sweep: () => sweep(strapi),
  verify: () => verifyRecord(strapi),
});

/** Strapi's own services of the public types, with their query conventions; the background jobs, and the record. */
export const services = {
  record,
  article: core('article'),
  department: core('department'),
  reporter: core('reporter'),
  column: core('column'),
  'background-jobs': ({ strapi }: { strapi: Strapi }): BackgroundJobs => new BackgroundJobs(strapi),
};
