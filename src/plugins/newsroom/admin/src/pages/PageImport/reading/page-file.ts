import type { ErrorCode } from '../../../../../shared/errors';
import { lengthOf } from '../../../../../shared/characters';
import { DECODE_REFUSALS, decodePage, PAGE_LENGTH } from '../../../../../shared/page-text';

/** The text of a page, or why it is not taken. */
export type PageText = { text: string } | { refusal: ErrorCode };

/** More bytes than any page that is taken has. */
const MOST_BYTES = PAGE_LENGTH * 4;

/** The text in the bytes of a file, whichever of the encodings they are in. */
export function textIn(bytes: Uint8Array): PageText {
  if (bytes.length > MOST_BYTES) return { refusal: 'page_too_large' };
  const decoded = decodePage(bytes);
  return decoded.ok ? checkedText(decoded.text) : { refusal: DECODE_REFUSALS[decoded.code] };
}

/** A text that is neither empty nor too long for a page. */
export function checkedText(text: string): PageText {
  if (text.trim() === '') return { refusal: 'empty_page' };
  return lengthOf(text) > PAGE_LENGTH ? { refusal: 'page_too_large' } : { text };
}
