import { readFileSync } from 'node:fs';
import { createAccounts } from './accounts.mjs';

const PAGE = 'demo/page.txt';
/** Which stories of the page are published, counted from 0. */
const PUBLISHED = [1, 6];

/** Who does what to a story: six steps by six persons, and two more for its way in and out. */
const STEPS = [
  ['submit', 'editor1'],
  ['approve', 'editor2'],
  ['approve', 'desk-head'],
  ['approve', 'chief-editor'],
  ['proof', 'proofreader1'],
  ['proof', 'proofreader2'],
  ['proof', 'proofreader3'],
  ['publish', 'desk-head'],
];

/** Loads the demo through the routes that people use: the page is imported, two stories are published. */
export async function loadDemo(strapi, { base, accounts }) {
  await createAccounts(strapi, accounts);
  const tokens = await signIn(base, accounts);
  const call = (who, url, body) => post(`${base}${url}`, body, tokens.get(who));
  const { stories } = await call('editor1', '/newsroom/page-imports', {
    text: readFileSync(PAGE, 'utf8'),
    accept: 'all',
  });
  for (const account of accounts) if (account.reporter) await linkReporter(strapi, account);
  for (const index of PUBLISHED) {
    const url = `/newsroom/articles/${stories[index].documentId}/acts`;
    for (const [act, who] of STEPS) await call(who, `${url}/${act}`, { version: 1 });
  }
}

async function signIn(base, accounts) {
  const tokens = new Map();
  for (const { kind, email, password } of accounts.filter((account) => account.kind === 'admin')) {
    const { data } = await post(`${base}/${kind}/login`, { email, password });
    tokens.set(email.split('@')[0], data.accessToken ?? data.token);
  }
  return tokens;
}

/** The correspondent's account belongs to the person of that name on the page. */
async function linkReporter(strapi, { username, reporter: name }) {
  const user = await strapi.db.query('plugin::users-permissions.user').findOne({ where: { username } });
  const reporters = strapi.documents('plugin::newsroom.reporter');
  const reporter = await reporters.findFirst({ filters: { name } });
  if (reporter) await reporters.update({ documentId: reporter.documentId, data: { user: user.id } });
}

async function post(url, body, token) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${await response.text()}`);
  return response.json();
}
