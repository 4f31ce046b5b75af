import { readLine } from '../page-parsing/lines/line-kind';
import { splitCreditBehind } from '../page-parsing/photos/photo-credit';
import { photoOf } from '../page-parsing/photos/photos';
import type { ParsedPhoto } from '../../../../shared/parsed-page';
import type { Line } from '../page-parsing/lines/lines';
import type { WordBlock } from './blocks';

/** A picture of the file with the words that belong to it. */
export interface WordPhoto extends Pick<ParsedPhoto, 'caption' | 'credit' | 'mark'> {
  /** Its place among the pictures of the file, counted from 0. */
  picture: number;
}

type Text = Extract<WordBlock, { kind: 'text' }>;

/** A text without its pictures and their words. */
export interface Captioned {
  lines: string[];
  photos: WordPhoto[];
}

const LONGEST_CAPTION = 200;

/** Takes the pictures out of a text, each with the caption and the credit that stand beside it. */
export function takeCaptions(blocks: readonly WordBlock<number>[]): Captioned {
  const taken = new Set<number>();
  const photos: WordPhoto[] = [];
  for (const [at, block] of blocks.entries())
    if (block.kind === 'picture') photos.push(photoAt(blocks, at, taken));
  const lines = blocks.flatMap((block, at) => (block.kind === 'text' && !taken.has(at) ? [block.text] : []));
  return { lines, photos };
}

function photoAt(blocks: readonly WordBlock<number>[], at: number, taken: Set<number>): WordPhoto {
  const below = [at + 1, at + 2].filter((place) => isFree(blocks, place, taken));
  const caption = below[0] === at + 1 && isCaption(blocks, at + 1) ? at + 1 : captionAbove(blocks, at, taken);
  if (caption !== null) taken.add(caption);
  const credit = caption === at + 1 ? at + 2 : at + 1;
  const hasCredit = below.includes(credit) && kindAt(blocks, credit) === 'credit';
  if (hasCredit) taken.add(credit);
  const words = { caption: textAt(blocks, caption), credit: hasCredit ? textAt(blocks, credit) : null };
  return { picture: pictureAt(blocks, at), ...photoWith(words) };
}

const isFree = (blocks: readonly WordBlock<number>[], at: number, taken: ReadonlySet<number>): boolean =>
  blocks[at]?.kind === 'text' && !taken.has(at);

/** A caption may stand above its picture where none stands below. */
function captionAbove(
  blocks: readonly WordBlock<number>[],
  at: number,
  taken: ReadonlySet<number>,
): number | null {
  return isFree(blocks, at - 1, taken) && kindAt(blocks, at - 1) === 'caption' ? at - 1 : null;
}

/** What is written as a caption, or looks like one: centred, once the text has begun. */
function isCaption(blocks: readonly WordBlock<number>[], at: number): boolean {
  const block = textBlock(blocks, at);
  if (!block || block.text.length > LONGEST_CAPTION) return false;
  const kind = kindAt(blocks, at);
  if (block.isCaption || kind === 'caption') return true;
  return block.isCentered && kind !== 'credit' && kind !== 'byline' && hasBegun(blocks, at);
}

/** A centred line below a picture may be the headline as long as no sentence has ended. */
const hasBegun = (blocks: readonly WordBlock<number>[], at: number): boolean =>
  blocks.slice(0, at).some((block) => block.kind === 'text' && /[。！？；]/.test(block.text));

const textBlock = (blocks: readonly WordBlock<number>[], at: number): Text | null => {
  const block = blocks[at];
  return block?.kind === 'text' ? block : null;
};

const textAt = (blocks: readonly WordBlock<number>[], at: number | null): string | null =>
  at === null ? null : (textBlock(blocks, at)?.text.trim() ?? null);

function pictureAt(blocks: readonly WordBlock<number>[], at: number): number {
  const block = blocks[at];
  return block?.kind === 'picture' ? block.picture : 0;
}

const kindAt = (blocks: readonly WordBlock<number>[], at: number): string | null => {
  const text = textAt(blocks, at);
  return text ? readLine(lineOf(text)).kind : null;
};

const lineOf = (text: string): Line => ({
  text,
  indented: false,
  blanksBefore: 0,
  number: 1,
  wasGlued: false,
  breaks: [],
});

interface Words {
  caption: string | null;
  credit: string | null;
}

function photoWith({ caption, credit }: Words): Omit<WordPhoto, 'picture'> {
  const split = caption === null ? null : splitCreditBehind(caption);
  const read = credit === null ? (split?.credit ?? null) : readLine(lineOf(credit)).credit;
  const photo = photoOf(split && credit === null ? split.caption : caption, read);
  return { caption: photo.caption, credit: photo.credit, mark: photo.mark };
}
