import { CLOSER, DIGIT, endWithoutSpaces, isAt, STOP } from './chars';

/** Text without the end mark (稿末编号) behind it. */
export interface MarkedText {
  text: string;
  mark: string;
}

const FIRST_CIRCLED = 0x2460;
const LAST_CIRCLED = 0x2473;

/** Takes a circled number with one or two digits (①5) off the end, if it follows a full sentence or fills the line. */
export function takeEndMark(text: string): MarkedText | null {
  const last = text.length - 1;
  if (!isAt(text, last, DIGIT)) return null;
  const digits = isAt(text, last - 1, DIGIT) ? last - 1 : last;
  const circled = endWithoutSpaces(text, digits) - 1;
  const code = text.charCodeAt(circled);
  if (!(code >= FIRST_CIRCLED && code <= LAST_CIRCLED)) return null;
  const end = endWithoutSpaces(text, circled);
  if (end > 0 && !isAt(text, end - 1, STOP | CLOSER)) return null;
  return { text: text.slice(0, end), mark: text.slice(circled) };
}
