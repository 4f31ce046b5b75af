import { holdsOn, type Period } from './periods';

/** 稿末编号: who answers for what is printed with a mark. */
export interface EndMark extends Period {
  code: string;
  person: string;
}

/**
 * A mark as the table has it: a page prints `①5`, `① 5` and `①５`, which are one. A circled number stays one, because
 * `15` is another mark.
 */
export const codeOf = (printed: string): string =>
  printed.replace(/\s/g, '').replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Who answered for a printed mark on a day; `null` where the table does not say. */
export const personBehind = (printed: string, day: string, table: readonly EndMark[]): string | null =>
  table.find((mark) => mark.code === codeOf(printed) && holdsOn(mark, day))?.person ?? null;

/** The marks of a story: of its text and of its photos, each once. */
export const marksIn = (story: {
  endMark: string | null;
  photos: readonly { mark?: string | null }[];
}): string[] => [
  ...new Set([story.endMark, ...story.photos.map(({ mark }) => mark)].flatMap((mark) => mark || [])),
];
