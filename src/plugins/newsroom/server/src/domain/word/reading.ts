import type { WordErrorCode } from '../../../../shared/errors/word';
import type { WordNote } from '../../../../shared/word-report';
import type { WordStory } from './story';

/** What a Word file may be at most, in bytes: a story with the photos of its day. */
export const MOST_WORD_BYTES = 32_000_000;

/** How many of its pictures are taken. */
export const MOST_WORD_PICTURES = 30;

/** What a Word file holds. */
export interface WordReading {
  story: WordStory;
  /** Paths of the pictures, in their order. */
  pictures: string[];
  notes: WordNote[];
}

/** What the thread that reads is asked, and what it answers. */
export interface WordQuestion {
  file: string;
  /** Where its pictures go. */
  folder: string;
}
export type WordReply = { reading: WordReading } | { code: WordErrorCode };
