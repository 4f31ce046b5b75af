import { find, read, type CFB$Container } from 'cfb';
import WordExtractor from 'word-extractor';
import type { WordBlock } from '../../domain/word/blocks';
import type { Notes } from '../../domain/word/notes';
import { Refused } from './refused';

/** Where the text of a `.doc` lies, and in it the number of its format and its switches. */
const TEXT = 'WordDocument';
const FORMAT_AT = 2;
const SWITCHES_AT = 0x0a;

/** Word 97; what is older nobody reads any more. */
const OLDEST = 0xc1;
const ENCRYPTED = 0x0100;

/** Reads the lines of a `.doc`, also one that WPS calls `.wps`. */
export async function readDoc(bytes: Buffer, notes: Notes): Promise<WordBlock[]> {
  refuseOthers(read(bytes, { type: 'buffer' }));
  const document = await new WordExtractor().extract(bytes);
  notes.add('pictures_lost');
  const boxes = document.getTextboxes();
  if (boxes.trim()) notes.add('text_box_moved', boxes);
  if (document.getAnnotations().trim()) notes.add('comments_left_out', document.getAnnotations());
  const remarks = document.getFootnotes() + document.getEndnotes();
  if (remarks.trim()) notes.add('notes_left_out', remarks);
  const margins = document.getHeaders();
  if (/\p{L}/u.test(margins)) notes.add('header_footer_left_out', margins);
  return linesOf(document.getBody()).concat(linesOf(boxes));
}

function refuseOthers(file: CFB$Container): void {
  const paths = file.FullPaths;
  if (paths.some((one) => /\/(EncryptedPackage|EncryptionInfo)$/.test(one)))
    throw new Refused('word_encrypted');
  const head = find(file, TEXT)?.content as Buffer | undefined;
  if (!head || head.length <= SWITCHES_AT + 1) throw new Refused('not_word');
  if (wordAt(head, FORMAT_AT) < OLDEST) throw new Refused('not_word');
  if ((wordAt(head, SWITCHES_AT) & ENCRYPTED) !== 0) throw new Refused('word_encrypted');
  if (paths.some((one) => /\/(_?VBA|Macros)\b/i.test(one))) throw new Refused('word_macros');
}

const wordAt = (bytes: Buffer, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** Cells of a table are parted by tabs. */
const linesOf = (text: string): WordBlock[] =>
  text
    .replaceAll('\t', '\u3000')
    .split(/[\n\r\v\f]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', text: line, isCentered: false, isCaption: false }));
