import { z } from 'zod';

/** Whether every database keeps the text as it is: PostgreSQL refuses NUL, and half a surrogate pair is no character. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Text that a person sends. */
export const text = (): z.ZodString =>
  z.string().refine(isStorable, 'Holds a character that cannot be stored.');
