import { createHmac, timingSafeEqual } from 'node:crypto';

/** Hours for which the link to a preview is good. */
export const PREVIEW_HOURS = 24;

const HOUR = 3_600_000;

/** What the link to a preview says: which text, by whom it was made, and for how long it is good. */
export interface PreviewClaim {
  /** documentId. */
  story: string;
  version: number;
  /** Account id of the editor. */
  by: string;
  /** How often the links to the story had been ended when this one was made. */
  round: number;
  /** ISO 8601, UTC: when it was made, and when it ends. */
  at: string;
  until: string;
}

/** What a link says that is made at an instant. */
export const claimAt = (at: string, named: Omit<PreviewClaim, 'at' | 'until'>): PreviewClaim => ({
  ...named,
  at,
  until: new Date(Date.parse(at) + PREVIEW_HOURS * HOUR).toISOString(),
});

const macOf = (payload: string, key: Uint8Array): Buffer =>
  createHmac('sha256', key).update(payload).digest();

/** The claim and its HMAC-SHA-256, each in base64url, with a dot between them: fit for an address. */
export function signedPreview(claim: PreviewClaim, key: Uint8Array): string {
  const payload = Buffer.from(JSON.stringify(claim)).toString('base64url');
  return `${payload}.${macOf(payload, key).toString('base64url')}`;
}

/** What a token says that was signed with one of the keys; nothing for any other. */
export function previewIn(token: string, keys: readonly Uint8Array[]): PreviewClaim | null {
  const [payload = '', mac = ''] = token.split('.');
  const given = Buffer.from(mac, 'base64url');
  const isGenuine = keys.some((key) => {
    const made = macOf(payload, key);
    return made.length === given.length && timingSafeEqual(made, given);
  });
  return isGenuine ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as PreviewClaim) : null;
}

/** What became of a story and its links since one of them was made. */
export interface PreviewCourse {
  /** How often its links were ended. */
  round: number;
  /** ISO 8601, UTC: when it was withdrawn last, whether it was brought back since or not. */
  withdrawnAt: string | null;
  /** Whether the editor who made the link may still sign in. */
  isMakerActive: boolean;
}

/** Why a link is not good any more; nothing for one that is. */
export function endOf(
  claim: PreviewClaim,
  { round, withdrawnAt, isMakerActive }: PreviewCourse,
  now: string,
): 'preview_expired' | 'preview_ended' | null {
  if (now >= claim.until) return 'preview_expired';
  const isWithdrawn = withdrawnAt !== null && withdrawnAt >= claim.at;
  return round !== claim.round || isWithdrawn || !isMakerActive ? 'preview_ended' : null;
}
