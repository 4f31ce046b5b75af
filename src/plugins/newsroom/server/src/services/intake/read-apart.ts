import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WordQuestion, WordReading, WordReply } from '../../domain/word/reading';
import { refusal } from '../runtime/errors';
import { Turns } from '../runtime/jobs/slices';

/** Built beside the plugin's other entries. */
const WORKER = path.join(__dirname, '../word-worker/index.js');

/** What a file may take: a long story takes a tenth of it. */
const MOST_MEGABYTES = 96;
const LONGEST_MS = 10_000;

/** By how much the process may grow meanwhile, in bytes, and how often that is looked at, in ms: others work beside it. */
const MOST_BYTES = 400_000_000;
const LOOKS_MS = 20;

/** Files of one account that wait for their turn at most: nobody keeps all others waiting. */
const MOST_WAITING = 3;

const turns = new Turns();
const waiting = new Map<string, number>();

/**
 * Reads a Word file of an account in a thread of its own, one file after the other, within its limits; refuses what
 * cannot be read.
 */
export async function readApart(question: WordQuestion, account: string): Promise<WordReading> {
  const before = waiting.get(account) ?? 0;
  if (before >= MOST_WAITING) throw refusal('too_many_requests');
  waiting.set(account, before + 1);
  try {
    const reply = await turns.take(() => readInThread(question));
    if ('code' in reply) throw refusal(reply.code);
    return reply.reading;
  } finally {
    count(account);
  }
}

/** One file of the account less. */
function count(account: string): void {
  const left = (waiting.get(account) ?? 1) - 1;
  if (left > 0) waiting.set(account, left);
  else waiting.delete(account);
}

async function readInThread(workerData: WordQuestion): Promise<WordReply> {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 };
  const worker = new Worker(WORKER, { workerData, resourceLimits });
  // What it says while it is being ended would end the process.
  worker.on('error', () => undefined);
  const limit = limited();
  try {
    const [reply] = (await once(worker, 'message', { signal: limit.signal })) as [WordReply];
    return reply;
  } catch (error) {
    if (limit.signal.aborted || isOutOfMemory(error)) return { code: 'word_too_complex' };
    throw error;
  } finally {
    limit.end();
    await worker.terminate();
  }
}

/** Aborts after the longest time, or once the process has grown by more than a file may take: buffers do not count as the thread’s heap. */
function limited(): { signal: AbortSignal; end: () => void } {
  const stop = new AbortController();
  const before = process.memoryUsage.rss();
  const late = setTimeout(() => {
    stop.abort();
  }, LONGEST_MS);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > MOST_BYTES) stop.abort();
  }, LOOKS_MS);
  const end = () => {
    clearTimeout(late);
    clearInterval(watch);
  };
  return { signal: stop.signal, end };
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
