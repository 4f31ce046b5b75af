import { parentPort, workerData } from 'node:worker_threads';
import { parsePage } from '../domain/page-parsing';

/** Reads the text of a page beside the thread that answers requests, and ends. */
parentPort?.postMessage(parsePage(workerData as string));
