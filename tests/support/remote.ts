import { PASSWORD, type Answer, type Person } from './people';
import { demand } from './stories';

/** What an answer needs for the helpers of people and stories. */
async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, body, text, headers: Object.fromEntries(response.headers) };
}

/** Somebody at an address: any instance, or the proxy before them. */
export type Caller = Pick<Person, 'get' | 'post' | 'put' | 'delete'>;

/** Whoever calls an address with this token, over the network. */
export function callerAt(address: string, token: string | null): Caller {
  const call = (method: string) => async (url: string, body?: object) => {
    const authorization = token ? { Authorization: `Bearer ${token}` } : undefined;
    const headers = { ...authorization, 'Content-Type': 'application/json' };
    return answerOf(await fetch(`${address}${url}`, { method, headers, body: body && JSON.stringify(body) }));
  };
  return { get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE') };
}

/** Signs an editor in at an address. */
export async function signInAt(address: string, email: string): Promise<Caller> {
  const login = await callerAt(address, null).post('/admin/login', { email, password: PASSWORD });
  const { body } = demand(login);
  return callerAt(address, body.data.accessToken ?? body.data.token);
}
