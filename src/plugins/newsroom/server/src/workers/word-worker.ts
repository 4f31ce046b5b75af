import { parentPort, workerData } from 'node:worker_threads';
import type { WordQuestion, WordReply } from '../domain/word/reading';
import { readWord } from './word/read-word';
import { Refused } from './word/refused';

/** Reads one Word file beside the thread that answers requests, and ends. Whatever else fails is the fault of the file. */
async function reply({ file, folder }: WordQuestion): Promise<WordReply> {
  try {
    return { reading: await readWord(file, folder) };
  } catch (error) {
    return { code: error instanceof Refused ? error.code : 'word_broken' };
  }
}

void reply(workerData as WordQuestion).then((answer) => parentPort?.postMessage(answer));
