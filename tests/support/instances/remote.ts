import { PASSWORD, type Answer, type Caller } from '../people/people';
import { demand } from '../people/stories';

/** What an answer needs for the helpers of people and stories. */
async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, body, text, headers: Object.fromEntries(response.headers) };
}

/** Whoever calls an address, any instance or the proxy before them, with this token. */
export function callerAt(address: string, token: string | null): Caller {
  const call = (method: string) => async (url: string, body?: object) => {
    const authorization = token ? { Authorization: `Bearer ${token}` } : undefined;
    const headers = { ...authorization, 'Content-Type': 'application/json' };
    return answerOf(await fetch(`${address}${url}`, { method, headers, body: body && JSON.stringify(body) }));
  };
  return { get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE') };
}

/** Signs an editor in at an address. */
export const signInAt = async (address: string, email: string): Promise<Caller> =>
  callerAt(address, await tokenAt(address, { email, password: PASSWORD }));

/** The token with which an editor is signed in at an address. */
export async function tokenAt(
  address: string,
  credentials: { email: string; password: string },
): Promise<string> {
  const { body } = demand(await callerAt(address, null).post('/admin/login', credentials));
  return body.data.accessToken ?? body.data.token;
}
