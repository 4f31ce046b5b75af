const isSame = (asked: string, etag: string): boolean => asked.trim().replace(/^W\//, '') === etag;

/** What a client sends of the copy that it has: `If-None-Match` and `If-Modified-Since`. */
export interface Copy {
  match?: string | undefined;
  since?: string | undefined;
}

/**
 * Whether a client’s copy is what it would get (RFC 9110, 13.1.2 and 13.1.3): by the entity tag, and by the time only
 * where it names no tag. `changedAt` is when the answer may have changed last, in ms since 1970; HTTP knows seconds.
 */
export function isUnchanged({ match, since }: Copy, etag: string, changedAt: number): boolean {
  if (match !== undefined) return match.trim() === '*' || match.split(',').some((one) => isSame(one, etag));
  return since !== undefined && Math.floor(changedAt / 1000) * 1000 <= Date.parse(since);
}

/**
 * The time to say for an answer that may have changed at `changedAt`, seen at `seenAt`, in ms: within the second of a change
 * another one may come, so that only the second before it is over.
 */
export const lastModified = (changedAt: number, seenAt: number): string =>
  new Date(Math.min(changedAt, seenAt - 1000)).toUTCString();
