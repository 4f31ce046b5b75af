/** Somebody who signed in on this device, with the tokens of the session. */
export interface Session {
  id: number;
  name: string;
  token: string;
  refreshToken: string;
}

const PLACE = 'newsroom-session';
const followers = new Set<() => void>();

/** Who is signed in; also another window may have changed it. */
export function signedIn(): Session | null {
  const kept = localStorage.getItem(PLACE);
  return kept ? (JSON.parse(kept) as Session) : null;
}

export function keepSession(session: Session | null): void {
  if (session) localStorage.setItem(PLACE, JSON.stringify(session));
  else localStorage.removeItem(PLACE);
  followers.forEach((then) => then());
}

/** Calls back when somebody signs in or out, in this window or another. */
export function followSession(then: () => void): () => void {
  followers.add(then);
  window.addEventListener('storage', then);
  return () => {
    followers.delete(then);
    window.removeEventListener('storage', then);
  };
}

/** Id of the account, by which a page tells whether it is still the same person. */
export const accountNow = (): number | null => signedIn()?.id ?? null;
