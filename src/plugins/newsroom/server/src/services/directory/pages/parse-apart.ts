import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedPage } from '../../../../../shared/parsed-page';
import { parsePage } from '../../../domain/page-parsing';
import { Turns } from '../../runtime/jobs/slices';

/** Built beside the plugin's other entries. */
const WORKER = path.join(__dirname, '../page-worker/index.js');

/** A page of a paper is read within milliseconds, sooner than a thread starts: in UTF-16 units. */
const SHORT = 20_000;

const turns = new Turns();

/** The stories of a page text; a long one is read in a thread of its own, one after the other. */
export const parseApart = (text: string): Promise<ParsedPage> =>
  text.length <= SHORT ? Promise.resolve(parsePage(text)) : turns.take(() => readInThread(text));

async function readInThread(text: string): Promise<ParsedPage> {
  const worker = new Worker(WORKER, { workerData: text });
  try {
    const [page] = (await once(worker, 'message')) as [ParsedPage];
    return page;
  } finally {
    await worker.terminate();
  }
}
