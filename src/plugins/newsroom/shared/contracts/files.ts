import { z } from 'zod';
import { ALTERNATIVE_TEXT_LENGTH } from './articles';
import { line, text } from './text';

/** Longest name of a file of the media library, in characters; its column holds the ending besides. */
const FILE_NAME_LENGTH = 250;

/** Longest caption of a file, in characters. */
const CAPTION_LENGTH = 2000;

/** The name of a file, without what cannot be seen. */
export const fileName = line(FILE_NAME_LENGTH);

/** What is said of a file of the media library, without what cannot be seen; the rest of what comes with it stays. */
export const fileWords = z.looseObject({
  name: fileName.nullish(),
  alternativeText: text(ALTERNATIVE_TEXT_LENGTH).nullish(),
  caption: text(CAPTION_LENGTH).nullish(),
});
