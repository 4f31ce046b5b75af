/** A section of a paper, such as A, and digits or Chinese numerals; full width is folded before. */
const NUMBER = '[A-Z]{0,2}\\d{1,4}|[一二三四五六七八九十]{1,3}';

const WRAPPED = new RegExp(`^第?\\s*(${NUMBER})\\s*版?$`);
const COUNTED = /^([A-Z]{0,2})(\d{1,4})$/;

/** 头版 is the first page. */
const FRONT = '头版';

/**
 * A page number as it is kept: 第０３版 and 03版 are `03`, Ａ03版 is `A03`, 第一版 is `一`. What is none of these, such as 头版
 * or 特1, stays as it is written. Doing it twice changes nothing.
 */
export function writtenPage(page: string): string {
  const folded = page.normalize('NFKC').trim().toUpperCase();
  return WRAPPED.exec(folded)?.[1] ?? page.trim();
}

/** 第03版, 第A03版, 第一版, 头版: how a page is named in a sentence. */
export const namedPage = (pageNumber: string): string =>
  new RegExp(`^(?:${NUMBER})$`).test(pageNumber) ? `第${pageNumber}版` : pageNumber;

/** Pages of one section come together, and one without a section first. */
const SECTION = 10_000;
const LETTERS = 26;

/**
 * Where a page stands in its paper, to put pages in order: its number, and 10,000 more for each section, A being the
 * first. `null` for one that tells no number.
 */
export function pageOrderOf(pageNumber: string | null): number | null {
  if (pageNumber === null) return null;
  const page = writtenPage(pageNumber);
  if (page === FRONT) return 1;
  const [, section = '', digits] = COUNTED.exec(page) ?? [];
  if (digits !== undefined) return sectionOf(section) * SECTION + Number(digits);
  return chineseNumber(page);
}

const sectionOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);

const DIGITS = '一二三四五六七八九';
const TENS = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/;

/** 六 is 6, 十二 is 12, 二十 is 20; `null` for what is no numeral below a hundred. */
function chineseNumber(text: string): number | null {
  const [, tens, ones = ''] = TENS.exec(text) ?? [];
  if (tens !== undefined) return (digitOf(tens) || 1) * 10 + digitOf(ones);
  return text.length === 1 ? digitOf(text) || null : null;
}

/** The digit of a numeral; 0 for what is none. */
const digitOf = (text: string): number => (text === '' ? 0 : DIGITS.indexOf(text) + 1);
