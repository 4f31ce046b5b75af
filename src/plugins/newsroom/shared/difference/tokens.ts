/** A number with its decimals and per cent sign, in either width: it changes as a whole. */
const NUMBER = String.raw`\p{Nd}+(?:[.,．]\p{Nd}+)*[%％‰]?`;

const IS_NUMBER = new RegExp(`^${NUMBER}$`, 'u');
const IS_PUNCTUATION = /^[\p{P}\p{S}\s]+$/u;

/** What makes a change stand out: it is easily overlooked and rarely harmless. */
export type Sign = 'number' | 'name' | 'punctuation';

/** Splits a text into what a proofreader compares: numbers and the names that are known as one, all else by character. */
export function tokensOf(text: string, names: readonly string[]): string[] {
  return text.match(pattern(names)) ?? [];
}

function pattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].filter(Boolean).sort((one, other) => other.length - one.length);
  return new RegExp([...longestFirst.map(escaped), NUMBER, '.'].join('|'), 'gsu');
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** The sign of a change by all tokens that it takes away and adds. */
export function signOf(tokens: readonly string[], names: readonly string[]): Sign | null {
  if (tokens.some((token) => IS_NUMBER.test(token))) return 'number';
  if (tokens.some((token) => names.includes(token))) return 'name';
  return isPunctuation(tokens) ? 'punctuation' : null;
}

/** Whether there is nothing but marks and spaces. */
export const isPunctuation = (tokens: readonly string[]): boolean =>
  tokens.every((token) => IS_PUNCTUATION.test(token));
