import Negotiator from 'negotiator';

/** How the body of a public answer may be coded, the shortest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What its types do not know yet: which to take of those that a client likes alike. */
interface Preferring {
  encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
}

/** In which form a client wants a body, by its `Accept-Encoding` with the qualities in it (RFC 9110, 12.5.3). */
export function preferredEncoding(accepted: string | undefined): Encoding {
  const client = new Negotiator({ headers: { 'accept-encoding': accepted } }) as unknown as Preferring;
  const [wanted = 'identity'] = client.encodings(ENCODINGS, { preferred: ENCODINGS });
  return wanted as Encoding;
}
