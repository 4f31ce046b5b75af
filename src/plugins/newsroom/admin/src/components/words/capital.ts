/** A word as it begins a line; Chinese has no capitals and stays as it is. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
