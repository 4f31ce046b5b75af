import { SENT_KEY_HEADER } from '../../../shared/sent-key';
import type { Refusal } from '../outbox/outbox';
import { keepSession, signedIn, type Session } from './session';

/** What came of a request: `lost` where nobody knows whether it arrived, or the server asks for patience. */
export type Answer<Body> = { is: 'done'; body: Body } | { is: 'refused'; refusal: Refusal } | { is: 'lost' };

interface Question {
  method?: 'GET' | 'POST' | 'PUT';
  body?: object;
  key?: string;
  /** Whose request it is, where it is kept for them: nobody else sends it. */
  account?: number;
}

/** What is sent. */
interface Init {
  method: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string | FormData;
}

/** Where the content API is; the server writes it into the page. */
const API = document.querySelector<HTMLMetaElement>('meta[name="newsroom-api"]')?.content ?? '/api';

/** How long an answer is waited for, in milliseconds: photos go over slow lines. */
const PATIENCE = 60_000;

/** Asks the newsroom as the person who is signed in; where the session has run out it is renewed once. */
export async function ask<Body>(
  path: string,
  { method = 'GET', body, key, account }: Question = {},
): Promise<Answer<Body>> {
  const headers = {
    ...(body && { 'Content-Type': 'application/json' }),
    ...(key && { [SENT_KEY_HEADER]: key }),
  };
  return asPerson<Body>(path, { method, headers, body: body && JSON.stringify(body) }, account);
}

/** Sends a photo of an account, and answers the id of its file. */
export async function upload(bytes: ArrayBuffer, account: number): Promise<Answer<number>> {
  const form = new FormData();
  form.append('files', new Blob([bytes], { type: 'image/jpeg' }), 'photo.jpg');
  const answer = await asPerson<{ id: number }[]>('/upload', { method: 'POST', body: form }, account);
  const [file] = answer.is === 'done' ? answer.body : [];
  return answer.is === 'done' ? (file ? { is: 'done', body: file.id } : { is: 'lost' }) : answer;
}

async function asPerson<Body>(path: string, init: Init, account?: number): Promise<Answer<Body>> {
  const session = signedIn();
  if (!session || (account ?? session.id) !== session.id) return { is: 'lost' };
  const first = await call(path, init, session.token);
  if (first?.status !== 401) return answerIn<Body>(first);
  const renewed = await renew(session);
  if (renewed?.id !== session.id) return { is: 'lost' };
  return answerIn<Body>(await call(path, init, renewed.token));
}

async function call(path: string, init: Init, token?: string): Promise<Response | null> {
  const headers = { ...init.headers, ...(token && { Authorization: `Bearer ${token}` }) };
  try {
    return await fetch(API + path, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return null;
  }
}

/** Statuses that say nothing of the request itself: not signed in, too slow, too often. */
const LATER = [401, 408, 429];

async function answerIn<Body>(response: Response | null): Promise<Answer<Body>> {
  if (!response || response.status >= 500 || LATER.includes(response.status)) return { is: 'lost' };
  try {
    const body: unknown = await response.json();
    return response.ok ? { is: 'done', body: body as Body } : { is: 'refused', refusal: refusalIn(body) };
  } catch {
    return response.ok ? { is: 'lost' } : { is: 'refused', refusal: refusedBy(response.status) };
  }
}

/** What something between here and the newsroom refuses, it refuses each time. */
const refusedBy = (status: number): Refusal => ({
  code: '',
  en: `The server refused it (${String(status)}).`,
  zh: `服务器拒绝了请求（${String(status)}）。`,
});

interface ErrorBody {
  error?: { message?: string; details?: { code?: string; zh?: string } };
}

/** The words of the catalogue, as the server sends them in both languages. */
export function refusalIn(body: unknown): Refusal {
  const { message = '', details = {} } = (body as ErrorBody | null)?.error ?? {};
  return { code: details.code ?? '', en: message, zh: details.zh ?? message };
}

/** Ends when the last work of this window has; a page that did not come over HTTPS knows of no others. */
let last: Promise<unknown> = Promise.resolve();

function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  if ('locks' in navigator) return navigator.locks.request('newsroom-session', work) as Promise<Result>;
  const turn = last.then(work, work);
  last = turn;
  return turn;
}

/** Each refresh token is good for once, so windows take turns; who was signed out is not signed in again. */
const renew = (stale: Session): Promise<Session | null> =>
  alone(async () => {
    const session = signedIn();
    if (!session || session.token !== stale.token) return session;
    const renewed = await refreshed(session);
    if (signedIn()?.token !== stale.token) return leftMeanwhile(renewed);
    if (renewed === 'ended') keepSession(null);
    if (renewed === null || renewed === 'ended') return null;
    keepSession(renewed);
    return renewed;
  });

/** The session with new tokens; `ended` where the server knows it no longer, `null` where it does not answer. */
async function refreshed(session: Session): Promise<Session | 'ended' | null> {
  const response = await call('/auth/refresh', json({ refreshToken: session.refreshToken }));
  if (response?.status === 401) return 'ended';
  if (!response?.ok) return null;
  const { jwt, refreshToken } = (await response.json()) as { jwt: string; refreshToken?: string };
  return { ...session, token: jwt, refreshToken: refreshToken ?? session.refreshToken };
}

/** Whoever signed out while the session was renewed stays signed out, at the server too. */
async function leftMeanwhile(renewed: Session | 'ended' | null): Promise<Session | null> {
  if (renewed !== null && renewed !== 'ended') await endAtServer(renewed);
  return signedIn();
}

const endAtServer = ({ token }: Session): Promise<Response | null> => call('/auth/logout', json({}), token);

const json = (body: object): Init => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** Why somebody could not sign in. */
export type SignInFault = 'wrong' | 'blocked' | 'too_many' | 'offline';

interface SignedIn {
  jwt: string;
  refreshToken?: string;
  user: { id: number; username: string };
}

/** Signs somebody in, or says why not. */
export async function signIn(identifier: string, password: string): Promise<SignInFault | null> {
  const response = await call('/auth/local', json({ identifier: identifier.trim(), password }));
  if (!response || response.status >= 500) return 'offline';
  if (response.status === 429) return 'too_many';
  const body = (await response.json()) as SignedIn & ErrorBody;
  if (!response.ok) return /blocked|confirmed/i.test(body.error?.message ?? '') ? 'blocked' : 'wrong';
  const { jwt, refreshToken = '', user } = body;
  keepSession({ id: user.id, name: user.username, token: jwt, refreshToken });
  return null;
}

/** Ends the session here, and at the server as far as it can be reached. */
export async function signOut(): Promise<void> {
  const session = signedIn();
  keepSession(null);
  if (!session || (await endAtServer(session))?.status !== 401) return;
  // The session lives longer than its token.
  const renewed = await refreshed(session);
  if (renewed !== null && renewed !== 'ended') await endAtServer(renewed);
}
