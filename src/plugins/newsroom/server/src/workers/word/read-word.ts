import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MOST_BLOCKS, STORY_LENGTH } from '../../../../shared/article';
import { lengthOf } from '../../../../shared/characters';
import { formatOf } from '../../domain/pictures/format';
import type { WordBlock, WordNode } from '../../domain/word/blocks';
import { Notes } from '../../domain/word/notes';
import { MOST_WORD_BYTES, MOST_WORD_PICTURES, type WordReading } from '../../domain/word/reading';
import { containerOf } from '../../domain/word/sniff';
import { storyIn } from '../../domain/word/story';
import { readDoc } from './read-doc';
import { readDocx } from './read-docx';
import { readZip } from './read-zip';
import { Refused } from './refused';

/** Reads a Word file and puts its pictures into a folder; fails with `Refused`, or with whatever a broken file makes fail. */
export async function readWord(file: string, folder: string): Promise<WordReading> {
  if ((await stat(file)).size > MOST_WORD_BYTES) throw new Refused('word_too_large');
  const notes = new Notes();
  const blocks = await blocksIn(await readFile(file), notes);
  if (blocks.length > MOST_BLOCKS) throw new Refused('word_too_complex');
  if (unitsOf(blocks) > STORY_LENGTH) throw new Refused('story_too_long');
  const { placed, pictures } = await keepPictures(blocks, folder, notes);
  const story = storyIn(placed, notes);
  if (!story) throw new Refused('empty_word');
  return { story, pictures, notes: notes.all() };
}

async function blocksIn(bytes: Buffer, notes: Notes): Promise<WordBlock[]> {
  const container = containerOf(bytes);
  if (container === 'zip') return readDocx(await readZip(bytes), notes);
  if (container === 'ole') return readDoc(bytes, notes);
  throw new Refused('not_word');
}

const unitsOf = (blocks: readonly WordBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'text' ? lengthOf(block.text) : 0), 0);

/** A picture as `mammoth` hands it on. */
type ReadableNode = WordNode & { readAsBuffer?: () => Promise<Uint8Array> };

const TAKEN: readonly (string | null)[] = ['jpeg', 'png', 'webp', 'gif', 'heic'];

interface Kept {
  placed: WordBlock<number>[];
  pictures: string[];
}

/** Writes the pictures of a text into the folder, as far as the paper takes them. */
async function keepPictures(blocks: readonly WordBlock[], folder: string, notes: Notes): Promise<Kept> {
  const kept: Kept = { placed: [], pictures: [] };
  for (const block of blocks) {
    if (block.kind === 'text') kept.placed.push(block);
    else await keepPicture(block.picture, folder, { kept, notes });
  }
  return kept;
}

async function keepPicture(
  { readAsBuffer }: ReadableNode,
  folder: string,
  { kept, notes }: { kept: Kept; notes: Notes },
): Promise<void> {
  const bytes = Buffer.from((await readAsBuffer?.()) ?? []);
  const picture = kept.pictures.length;
  const isTaken = TAKEN.includes(formatOf(bytes));
  if (!isTaken || picture >= MOST_WORD_PICTURES) {
    notes.add(isTaken ? 'pictures_too_many' : 'picture_format');
    return;
  }
  const file = path.join(folder, String(picture));
  await writeFile(file, bytes);
  kept.placed.push({ kind: 'picture', picture });
  kept.pictures.push(file);
}
