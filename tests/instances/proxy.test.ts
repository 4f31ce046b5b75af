import { startInstances, stopInstances } from '../support/instances/instances';
import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../support/newsroom';
import { startProxy, type Proxy } from '../support/instances/nginx';
import type { Caller } from '../support/people/people';
import { callerAt, signInAt } from '../support/instances/remote';
import type { RunningApplication } from '../support/instances/running-application';
import { demand, hireStaff, outcomeOf, STORIES, storyText, type Staff } from '../support/people/stories';
import { decisionsOn } from '../support/databases/tables';

const TOKEN = 'a-token-for-the-metrics';

let database: TestDatabase;
let newsroom: Newsroom;
let staff: Staff;
let instances: RunningApplication[] = [];
let proxy: Proxy;
let editor: Caller;

beforeAll(async () => {
  database = await newDatabase();
  newsroom = await startOn(database, { NEWSROOM_METRICS_TOKEN: TOKEN });
  staff = await hireStaff(newsroom);
  instances = await startInstances(database, 3);
  proxy = await startProxy(instances);
  editor = await signInAt(proxy.address, staff.editor.email);
}, 300_000);

afterAll(async () => {
  await proxy.stop();
  await stopInstances(instances);
  await newsroom.stop();
  await database.remove();
});

/** Writes and submits a story, whichever instances the proxy chooses. */
async function submitThroughProxy(): Promise<string> {
  const { body } = demand(await editor.post(STORIES, storyText()), 201);
  const story: string = body.data.documentId;
  demand(await editor.post(`/newsroom/articles/${story}/acts/submit`, { version: 1 }));
  return story;
}

const repeat = <Result>(count: number, work: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, work));

describe('three instances behind nginx', () => {
  it('know an editor who signed in at one of them', async () => {
    const answers = await repeat(9, () => editor.get('/newsroom/queue'));

    expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(200));
  });

  it('read what was done on another', async () => {
    const story = await submitThroughProxy();
    const readers = instances.map(({ address }) => callerAt(address, staff.deskHead.token));

    const views = await Promise.all(readers.map((reader) => reader.get(`/newsroom/articles/${story}`)));

    expect(views.map(({ body }) => body.stage)).toEqual(Array(3).fill('first_review'));
  });

  it('take a review once that is tried on each of them at the same moment', async () => {
    const story = await submitThroughProxy();
    const tryAt = (token: string, at: number) =>
      callerAt(instances[at]?.address ?? '', token).post(`/newsroom/articles/${story}/acts/approve`, {
        version: 1,
      });

    const answers = await Promise.all([0, 1, 2].map((at) => tryAt(staff.secondEditor.token, at)));

    expect(answers.map(outcomeOf).sort()).toEqual(['200', '403 wrong_role', '403 wrong_role']);
    expect((await decisionsOn(newsroom, story)).map(({ act }) => act)).toEqual(['submit', 'approve']);
  });

  it('log an act under the id that nginx gave the request', async () => {
    const { headers } = await editor.post('/newsroom/articles/nosuchdocument0000000000/acts/submit', {});

    expect(headers['x-act-id']).toMatch(/^[\da-f]{32}$/);
  });

  it('take a page text larger than nginx takes by default', async () => {
    const text = `青石县清淤工程完工\n\n${'昨日,工程完工。'.repeat(60_000)}`;
    const importer = await signInAt(proxy.address, staff.deskHead.email);

    expect((await importer.post('/newsroom/page-imports/preview', { text })).status).toBe(200);
  });

  it('show their metrics to nobody outside', async () => {
    const [inside, outside] = await Promise.all(
      [instances[0]?.address ?? '', proxy.address].map((address) =>
        callerAt(address, TOKEN).get('/newsroom/metrics'),
      ),
    );

    expect([inside?.status, outside?.status]).toEqual([200, 404]);
  });
});

describe('two instances of which the third was killed', () => {
  beforeAll(() => instances[1]?.kill(), 30_000);

  it('go on reading and writing, and nobody sees a fault', async () => {
    const lists = await repeat(30, () => callerAt(proxy.address, null).get('/api/newsroom/articles'));
    const stories = await repeat(10, submitThroughProxy);

    expect(lists.map(({ status }) => status)).toEqual(Array(30).fill(200));
    expect(new Set(stories).size).toBe(10);
  });
});
