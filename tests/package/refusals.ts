import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callerAt, tokenAt } from '../support/instances/remote';
import { demand } from '../support/people/stories';

const PAGE = path.resolve(__dirname, '../../demo/page.txt');
const OWNER = { email: 'owner@example.com', password: 'Owner-of-the-paper-1' };

/** Makes the first account of a new application. */
export async function registerOwner(address: string): Promise<void> {
  const name = { firstname: 'O', lastname: 'W' };
  demand(await callerAt(address, null).post('/admin/register-admin', { ...OWNER, ...name }));
}

/** What is refused to a site, to somebody unknown, and to an owner alone at the desk: statuses, names and codes. */
export async function refusalsAt(address: string): Promise<string[]> {
  const anybody = callerAt(address, null);
  const owner = callerAt(address, await tokenAt(address, OWNER));
  const page = { text: readFileSync(PAGE, 'utf8'), accept: 'all' };
  const { stories } = demand(await owner.post('/newsroom/page-imports', page), 201).body;
  const acts = `/newsroom/articles/${stories[0].documentId}/acts`;
  demand(await owner.post(`${acts}/submit`, { version: 1 }));
  const answers = [
    await anybody.get('/api/newsroom/articles?sort=nonsense'),
    await anybody.get('/newsroom/queue'),
    await owner.post(`${acts}/approve`, { version: 1 }),
    await anybody.get('/api/newsroom/articles/none'),
    await owner.post(`${acts}/approve`, { version: 7 }),
  ];
  return answers.map(({ status, body }) => `${status} ${body.error.name} ${body.error.details.code}`);
}
