import { isPlain } from './seen';

/** Whether every database keeps the text as it is: PostgreSQL refuses NUL, and half a surrogate pair is no character. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** No request of the newsroom is nested as deep as this. */
const DEEPEST = 100;

/**
 * Where in a value something stands that no database keeps, in a key or a text; nothing where all can be kept. What is no JSON, such
 * as a query within a condition, comes from no request, and is not looked into.
 */
export function unstorablePathIn(
  value: unknown,
  path: readonly string[] = [],
): readonly string[] | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  if (!Array.isArray(value) && !isPlain(value)) return undefined;
  if (path.length > DEEPEST) return path;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    const fault = isStorable(key) ? unstorablePathIn(inner, at) : path;
    if (fault) return fault;
  }
  return undefined;
}
