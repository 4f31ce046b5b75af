/** Keywords as they are written in one line; a comma of either kind parts them as well. */
export const splitWords = (line: string): string[] => (line ? line.split(/[、，,；;]/) : []);
export const joinedWords = (words: readonly string[]): string => words.join('、');
