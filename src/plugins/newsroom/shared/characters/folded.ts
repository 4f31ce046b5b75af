import { seenText } from './seen';

/**
 * A text as it is searched: without case and width, so that ＡＩ, Ai and ai are the same. Made here and not by the
 * database, because SQLite knows the case of ASCII letters alone.
 */
export const folded = (text: string): string =>
  seenText(text).normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();
