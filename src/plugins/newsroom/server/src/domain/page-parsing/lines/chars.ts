/** Classes of one UTF-16 unit, as bits that can be combined. */
export const SPACE = 1;
export const HAN = 2;
export const DIGIT = 4;
export const LETTER = 8;
/** Closing quotes and brackets. */
export const CLOSER = 16;
/** Marks that end a sentence. */
export const STOP = 32;
/** Half-width marks that have a full-width form. */
export const HALF_WIDTH = 64;

const classes = new Uint16Array(0x10000);

function mark(bit: number, characters: string): void {
  for (let at = 0; at < characters.length; at += 1) addClass(bit, characters.charCodeAt(at));
}

function addClass(bit: number, code: number): void {
  classes[code] = (classes[code] ?? 0) | bit;
}

function markRange(bit: number, first: number, last: number): void {
  for (let code = first; code <= last; code += 1) addClass(bit, code);
}

mark(SPACE, '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff');
markRange(SPACE, 0x2000, 0x200a);
markRange(HAN, 0x3400, 0x4dbf);
markRange(HAN, 0x4e00, 0x9fff);
markRange(HAN, 0xf900, 0xfaff);
markRange(HAN, 0xd840, 0xd8bf);
markRange(HAN, 0xdc00, 0xdfff);
mark(HAN, '〇々');
mark(DIGIT, '0123456789０１２３４５６７８９');
markRange(LETTER, 0x41, 0x5a);
markRange(LETTER, 0x61, 0x7a);
markRange(LETTER, 0xff21, 0xff3a);
markRange(LETTER, 0xff41, 0xff5a);
mark(CLOSER, '”’』」）)》〉】〕]｝}"\'');
mark(HALF_WIDTH, ',;:?!()');
mark(STOP, '。！？!?…；;．.｡');

/** Whether the unit at `at` is in one of the classes of `mask`; false past either end. */
export function isAt(text: string, at: number, mask: number): boolean {
  if (at < 0 || at >= text.length) return false;
  return ((classes[text.charCodeAt(at)] ?? 0) & mask) !== 0;
}

/** The first index at or after `from` that holds no white space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isAt(text, at, SPACE)) at += 1;
  return at;
}

/** The index after the last unit before `end` that is no white space. */
export function endWithoutSpaces(text: string, end: number): number {
  let at = end;
  while (at > 0 && isAt(text, at - 1, SPACE)) at -= 1;
  return at;
}

/** Printed width in half-width columns: Han and full-width marks take two, ASCII takes one. */
export function printedWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x2000 ? 1 : 2;
  return width;
}
