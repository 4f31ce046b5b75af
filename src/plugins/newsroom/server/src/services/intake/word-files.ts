import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { WordFile, WordFileAnswer } from '../../../../shared/contracts/word-files';
import type { WordNote } from '../../../../shared/word-report';
import { actorKey, type Actor } from '../../domain/workflow';
import type { WordReading } from '../../domain/word/reading';
import type { PlacedPhoto } from '../../domain/word/story';
import type { Strapi } from '../runtime/strapi';
import { withPicturesKept, type KeptPictures } from './keep-pictures';
import { readApart } from './read-apart';

/** A Word file as a form brought it. */
export interface SentFile {
  filepath: string;
  /** Its name without its ending. */
  name: string;
}

/** Reads a Word file, and does something with the reading as long as its pictures lie on the disk. */
export async function withReading<Result>(
  { filepath }: SentFile,
  by: Actor,
  work: (reading: WordReading) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-word-'));
  try {
    return await work(await readApart({ file: filepath, folder }, actorKey(by)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a Word file holds; nothing of it is kept. */
export const previewWord = (file: SentFile, by: Actor): Promise<WordFile> =>
  withReading(file, by, (reading) => Promise.resolve(wordFileOf(reading)));

/** What a Word file holds, for whoever will send it as a story: its pictures are files of theirs afterwards. */
export const readWord = (strapi: Strapi, file: SentFile, by: Actor): Promise<WordFileAnswer['data']> =>
  withReading(file, by, (reading) =>
    withPicturesKept(strapi, { files: reading.pictures, name: file.name }, (kept) => {
      const read = wordFileOf(reading, kept);
      return Promise.resolve({ ...read, submission: submissionOf(read.story) });
    }),
  );

/** The reading as it is answered; its pictures by their ids, as far as they were kept. */
export function wordFileOf({ story, notes }: WordReading, kept?: KeptPictures): WordFile {
  const { warnings, photos, contributors, ...rest } = story;
  const isRefused = ({ picture }: PlacedPhoto) => picture !== null && kept?.[picture] === null;
  const refused = photos.filter(isRefused);
  return {
    story: {
      ...rest,
      contributors: contributors.map(({ role, name }) => ({ role, name })),
      photos: photos
        .filter((photo) => !isRefused(photo) || photo.caption !== '')
        .map(({ picture, ...photo }) => ({
          ...photo,
          file: picture === null ? null : (kept?.[picture] ?? null),
          isInFile: picture !== null && !refused.some((one) => one.picture === picture),
        })),
    },
    notes: withRefused(notes, refused),
    warnings: warnings.map((warning) => ({ ...warning })),
  };
}

function withRefused(notes: readonly WordNote[], refused: readonly PlacedPhoto[]): WordNote[] {
  if (refused.length === 0) return [...notes];
  const known = notes.find(({ code }) => code === 'picture_format');
  const texts = [...(known?.texts ?? []), ...refused.map(({ caption }) => caption)].filter(Boolean);
  const note = { code: 'picture_format' as const, count: (known?.count ?? 0) + refused.length, texts };
  return [...notes.filter((one) => one !== known), note];
}

function submissionOf(story: WordFile['story']): WordFileAnswer['data']['submission'] {
  const { headline, kicker, subhead, paragraphs, subheads, photos } = story;
  const before = (at: number) =>
    subheads.filter(({ beforeParagraph }) => beforeParagraph === at).map(({ text }) => text);
  return {
    headline,
    kicker,
    subhead,
    paragraphs: [...paragraphs.flatMap((text, at) => [...before(at), text]), ...before(paragraphs.length)],
    photos: photos.map(({ isInFile, ...photo }) => photo),
  };
}
