import { factories } from '@strapi/strapi';
import { BackgroundJobs } from './runtime/jobs/background-jobs';
import type { Forgettable } from '../../../shared/contracts/retention';
import { runDailyCheckpoint } from './record/checkpoints';
import { verifyRecord, type RecordReport } from './record/verify';
import { linkInPanel } from './public/previews/preview-links';
import { sweep } from './retention/sweep';
import { rebuildIndex } from './search/indexes/tend';
import { INDEXES } from './search/indexes/tables';
import { verifyIndex, type IndexReport } from './search/indexes/verify';
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

/** The indexes of the search: of published stories, and of the desk. */
export interface SearchService {
  /** Makes both anew; they answer meanwhile. False where another instance works on one of them. */
  rebuild(): Promise<boolean>;
  /** Compares both with the stories; it writes nothing. */
  verify(): Promise<IndexReport[]>;
}

/** What a host's own jobs may call: `strapi.plugin('newsroom').service('search')`. */
const search = ({ strapi }: { strapi: Strapi }): SearchService => ({
  async rebuild() {
    for (const index of INDEXES) if (!(await rebuildIndex(strapi, index))) return false;
    return true;
  },
  async verify() {
    const reports: IndexReport[] = [];
    for (const index of INDEXES) reports.push(await verifyIndex(strapi, index));
    return reports;
  },
});

/** Texts that are not public, on the site. */
export interface PreviewService {
  /** Where an entry of the Content Manager is shown as the site would; nothing where it is not. */
  linkFor(type: string, entry: { documentId?: string; status?: string }): Promise<string | undefined>;
}

/** What `admin.preview` of a host may call: `strapi.plugin('newsroom').service('previews')`. */
const previews = ({ strapi }: { strapi: Strapi }): PreviewService => ({
  linkFor: (type, entry) => linkInPanel(strapi, type, entry),
});

/** Strapi's own services of the public types, with their query conventions; the background jobs, and the record. */
export const services = {
  record,
  search,
  previews,
  article: core('article'),
  department: core('department'),
  reporter: core('reporter'),
  column: core('column'),
  'background-jobs': ({ strapi }: { strapi: Strapi }): BackgroundJobs => new BackgroundJobs(strapi),
};
