/** What a call over the wire came to. */
export interface Reply {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any body it wants
  body: any;
  text: string;
}

/** One request; a string goes as it is, an object as JSON. */
export interface Call {
  method: string;
  path: string;
  token?: string | null;
  body?: object | string;
  headers?: Record<string, string>;
}

/** How long a call waits for its answer, in milliseconds. */
const PATIENCE = 90_000;

/** Sends a request to an instance; `null` where no answer came, so that nobody knows what became of it. */
export async function call(
  address: string,
  { method, path, token, body, headers }: Call,
  patience = PATIENCE,
): Promise<Reply | null> {
  try {
    const response = await fetch(address + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, text, body: parsed(text) };
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
