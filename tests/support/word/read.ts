import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { WordReading } from '../../../src/plugins/newsroom/server/src/domain/word/reading';
import { readWord } from '../../../src/plugins/newsroom/server/src/workers/word/read-word';
import { docxOf } from './docx';

/** What became of a file: its reading, or why there is none, and how many pictures lie in the folder. */
export interface Outcome {
  reading: WordReading;
  code: string | undefined;
  kept: number;
}

/** Reads bytes as the thread does that reads Word files. */
export async function read(bytes: Buffer): Promise<Outcome> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'word-test-'));
  const pictures = await mkdtemp(path.join(os.tmpdir(), 'word-test-'));
  const file = path.join(folder, 'file');
  await writeFile(file, bytes);
  const nothing = { story: {}, pictures: [], notes: [] } as object as WordReading;
  const outcome = await readWord(file, pictures).then(
    (reading) => ({ reading, code: undefined }),
    (error: unknown) => ({ reading: nothing, code: codeOf(error) }),
  );
  const kept = (await readdir(pictures)).length;
  for (const one of [folder, pictures]) await rm(one, { recursive: true });
  return { ...outcome, kept };
}

const codeOf = (error: unknown): string => {
  const { code, message } = error as Error & { code?: string };
  return code ?? message;
};

/** Reads the body of a document. */
export const readBody = async (body: string, pictures?: Record<string, Buffer>): Promise<WordReading> =>
  (await read(await docxOf(body, pictures))).reading;

/** The notes of a reading as codes with their counts. */
export const codesOf = ({ notes }: WordReading): Record<string, number> =>
  Object.fromEntries(notes.map(({ code, count }) => [code, count]));
