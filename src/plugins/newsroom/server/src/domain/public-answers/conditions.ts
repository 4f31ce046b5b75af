const isSame = (asked: string, etag: string): boolean => asked.trim().replace(/^W\//, '') === etag;

/** What a client sends of the copy that it has: `If-None-Match` and `If-Modified-Since`. */
export interface Copy {
  match?: string | undefined;
  since?: string | undefined;
}

/** The answer that a client would get now, times in ms since 1970. */
export interface Present {
  etag: string;
  /** When it may have changed last; nothing where it changes with the clock. */
  changedAt: number | null;
  now: number;
}

/**
 * Whether a client’s copy is what it would get (RFC 9110, 13.1.2 and 13.1.3): by the entity tag, and by the time only
 * where it names no tag. HTTP knows seconds. A time that is still to come tells nothing.
 */
export function isUnchanged({ match, since }: Copy, { etag, changedAt, now }: Present): boolean {
  if (match !== undefined) return match.trim() === '*' || match.split(',').some((one) => isSame(one, etag));
  if (since === undefined || changedAt === null) return false;
  const had = Date.parse(since);
  return had <= now && Math.floor(changedAt / 1000) * 1000 <= had;
}

/**
 * The time to say for an answer that may have changed at `changedAt`, seen at `seenAt`, in ms: within the second of a change
 * another one may come, so that only the second before it is over.
 */
export const lastModified = (changedAt: number, seenAt: number): string =>
  new Date(Math.min(changedAt, seenAt - 1000)).toUTCString();
