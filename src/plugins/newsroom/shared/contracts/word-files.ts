import { z } from 'zod';
import { TITLE_LENGTH } from '../article';
import { PARSE_WARNING_CODES } from '../parsed-page';
import { WORD_NOTE_CODES } from '../word-report';
import { line } from './text';

/** The fields of a form with a Word file, beside the file. */
export const wordFileInput = z.strictObject({
  /** The headline as an editor corrected it; that of the file where none is sent. */
  headline: line(TITLE_LENGTH).min(1).optional(),
});

const words = z.string().nullable();

const photo = z.object({
  /** Id of its file in the media library; `null` where only its words are in the text, and where nothing was stored. */
  file: z.int().nullable(),
  /** Whether the file of Word holds the picture. */
  isInFile: z.boolean(),
  caption: z.string(),
  credit: z.object({ role: z.string(), name: z.string(), title: words.optional() }).nullish(),
  mark: words.optional(),
});

/** The form that a Word file was read into. */
const wordStory = z.object({
  column: words,
  department: words,
  kicker: words,
  headline: z.string(),
  subhead: words,
  dateline: words,
  byline: words,
  contributors: z.array(z.object({ role: z.string(), name: z.string() })),
  paragraphs: z.array(z.string()),
  subheads: z.array(z.object({ beforeParagraph: z.int(), text: z.string() })),
  photos: z.array(photo),
  endMark: words,
});

/** What was read of a Word file: the story, what was repaired or left out, and what is uncertain. */
const wordFile = z.object({
  story: wordStory,
  notes: z.array(z.object({ code: z.enum(WORD_NOTE_CODES), count: z.int(), texts: z.array(z.string()) })),
  warnings: z.array(z.looseObject({ code: z.enum(PARSE_WARNING_CODES), message: z.string() })),
});
export type WordFile = z.infer<typeof wordFile>;

/** Answer of `POST /newsroom/word-files/preview`: nothing is written. */
export const wordFilePreview = z.object({ data: wordFile });

/** Answer of `POST /newsroom/word-files`. */
export const wordFileImported = z.object({ data: wordFile.extend({ documentId: z.string() }) });

/** What the reading is worth as a submission: subheads stand among the paragraphs. */
const submission = z.object({
  headline: z.string(),
  kicker: words,
  subhead: words,
  paragraphs: z.array(z.string()),
  photos: z.array(photo.omit({ isInFile: true })),
});

/** Answer of `POST /api/newsroom/word-files`: `submission` can be sent to `POST /api/newsroom/submissions` as it is. */
export const wordFileAnswer = z.object({ data: wordFile.extend({ submission }) });
export type WordFileAnswer = z.infer<typeof wordFileAnswer>;
