/** More than this are not looked through; a letter more leaves fewer. */
const MOST_OFFERED = 50;

/** What a list offers for the words that were typed; the first of all where nothing was. */
export const offered = <Option extends { text: string }>(
  options: readonly Option[],
  typed: string,
): Option[] => options.filter(({ text }) => text.includes(typed.trim())).slice(0, MOST_OFFERED);
