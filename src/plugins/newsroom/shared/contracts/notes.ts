import { z } from 'zod';
import { LINE_FIELDS, type Place } from '../difference';
import { text } from './text';

/** Longest note or answer, in characters. */
const NOTE_LENGTH = 2000;

const words = text(NOTE_LENGTH).trim().min(1);

/** Body of `POST /newsroom/articles/:documentId/notes`: a remark on words of the version that the person saw. */
export const noteInput = z.strictObject({
  version: z.int32().positive(),
  field: z.enum(LINE_FIELDS),
  index: z.int32().nonnegative(),
  start: z.int32().nonnegative(),
  end: z.int32().positive(),
  text: words,
});
export type NoteInput = z.infer<typeof noteInput>;

/** Body of `POST /newsroom/notes/:id/answers`. */
export const noteAnswer = z.strictObject({ text: words });

/** Body of `PUT /newsroom/notes/:id`: resolves a note, or opens it again. */
export const noteChange = z.strictObject({ isResolved: z.boolean() });

/** 批注: a remark on words of a story, with what was answered. */
export interface NoteView {
  id: string;
  /** The version that it was written on, and the words that it is about. */
  version: number;
  quote: string;
  /** Where these words are in the present version; `null` where their line fell away. */
  place: Place | null;
  text: string;
  by: string;
  at: string;
  answers: { text: string; by: string; at: string }[];
  resolved: { by: string; at: string } | null;
}

/** Answer of `GET /newsroom/articles/:documentId/notes`, in the order of the text. */
export interface NotesAnswer {
  /** The version that the places are of. */
  version: number;
  notes: NoteView[];
}
