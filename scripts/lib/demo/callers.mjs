/** Signs the editors in; each calls the newsroom as the panel does, by the first part of the address. */
export async function callersOf(base, accounts) {
  const editors = accounts.filter(({ kind }) => kind === 'admin');
  const callers = new Map();
  for (const { email, password } of editors) {
    const { data } = await send(`${base}/admin/login`, { method: 'POST', body: { email, password } });
    const token = data.accessToken ?? data.token;
    const call = (method, url, body) => send(`${base}${url}`, { method, body, token });
    callers.set(email.split('@')[0], call);
  }
  return callers;
}

async function send(url, { method, body, token }) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response.json();
}
