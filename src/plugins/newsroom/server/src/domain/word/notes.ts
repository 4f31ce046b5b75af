import { WORD_NOTE_CODES, type WordNote, type WordNoteCode } from '../../../../shared/word-report';

/** Most beginnings of words that are told of one thing, and how long each is, in UTF-16 units. */
const MOST_TEXTS = 5;
const LONGEST_TEXT = 60;

/** What was repaired or left out of a file so far. */
export class Notes {
  readonly #notes = new Map<WordNoteCode, WordNote>();

  /** Notes that something happened, and to which words. */
  add(code: WordNoteCode, text = ''): void {
    const note = this.#notes.get(code) ?? { code, count: 0, texts: [] };
    const words = beginningOf(text);
    this.#notes.set(code, {
      code,
      count: note.count + 1,
      texts: words && note.texts.length < MOST_TEXTS ? [...note.texts, words] : note.texts,
    });
  }

  /** All of it, in the order in which the codes are told. */
  all(): WordNote[] {
    return WORD_NOTE_CODES.flatMap((code) => this.#notes.get(code) ?? []);
  }
}

function beginningOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST_TEXT) return words;
  return `${words.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
