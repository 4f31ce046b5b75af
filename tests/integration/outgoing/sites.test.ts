import { pathsIn, refusalIn } from '../../support/answers';
import { demand, done, saveStory, signCorrection, writePublished } from '../../support/people/stories';
import { answering, verified, type Arrival } from '../../support/receivers/receiving-site';
import {
  deliveriesTo,
  send,
  subscribe,
  unsubscribe,
  waitOut,
  type Subscriber,
} from '../../support/receivers/receivers';
import { anybody } from '../../support/people/people';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });
let sites: Subscriber[] = [];

/** A site that is told of some stories only, or gets them in another form. */
async function siteWith(settings: object): Promise<Subscriber> {
  const site = await subscribe(staff.chiefEditor, settings);
  sites.push(site);
  return site;
}

afterEach(async () => {
  for (const site of sites) await unsubscribe(staff.chiefEditor, site);
  sites = [];
});

let entries = 0;

async function addEntry(list: 'columns' | 'departments', more: object): Promise<string> {
  entries += 1;
  const input = { name: `测试${entries}`, ...more };
  const { body } = demand(await staff.chiefEditor.post(`/newsroom/${list}`, input), 201);
  return body.documentId;
}

const addColumn = (parent: string | null = null) => addEntry('columns', { policy: null, parent });
const addDepartment = () => addEntry('departments', { aliases: [], formerNames: [] });

async function correct(story: string, change: object): Promise<void> {
  await saveStory(staff.secondEditor, story, change);
  await signCorrection(staff, story);
  await done(staff.deskHead, story, 'correct', { note: '更正归类。' });
}

/** The last message that a site got. */
function last({ arrivals }: Subscriber): Arrival {
  const arrival = arrivals.at(-1);
  if (!arrival) throw new Error('Nothing arrived.');
  return arrival;
}

describe('A filter of a receiver', () => {
  it('lets the stories of a column and of those below it through', async () => {
    const above = await addColumn();
    const below = await addColumn(above);
    const other = await addColumn();
    const site = await siteWith({ filters: { columns: [above] } });
    const stories = [];
    for (const column of [above, below, other]) stories.push(await writePublished(staff, { column }));

    await send(newsroom);

    expect(site.heard()).toEqual([`article.published ${stories[0]}`, `article.published ${stories[1]}`]);
  });

  it('lets those of a department with a keyword through', async () => {
    const department = await addDepartment();
    const site = await siteWith({ filters: { departments: [department], keywords: ['防汛'] } });
    const story = await writePublished(staff, { department, keywords: ['防 汛', '水利'] });
    await writePublished(staff, { department, keywords: ['水利'] });
    await writePublished(staff, { keywords: ['防汛'] });

    await send(newsroom);

    expect(site.heard()).toEqual([`article.published ${story}`]);
  });

  it('still tells of the end of a story that left it, whoever was told of its beginning', async () => {
    const [first, second] = [await addColumn(), await addColumn()];
    const told = await siteWith({ filters: { columns: [first] } });
    const stranger = await siteWith({ filters: { keywords: ['无人用的词'] } });
    const story = await writePublished(staff, { column: first });
    await correct(story, { column: second });
    await correct(story, { headline: '又改了一次' });
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实', note: '该稿已撤。' });

    await send(newsroom);

    expect(told.heard()).toEqual(
      ['published', 'corrected', 'corrected', 'withdrawn'].map((word) => `article.${word} ${story}`),
    );
    expect(stranger.heard()).toEqual([]);
  });

  it('that was set later keeps no withdrawal from those who were told before', async () => {
    const site = await siteWith({});
    const story = await writePublished(staff);
    const filters = { keywords: ['无人用的词'] };
    demand(await staff.chiefEditor.put(`/newsroom/receivers/${site.id}`, { filters }));
    await writePublished(staff);
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实' });

    await send(newsroom);

    expect(site.heard()).toEqual([`article.published ${story}`, `article.withdrawn ${story}`]);
  });

  it.each([['columns'], ['departments']])('names only what is there among the %s', async (list) => {
    const site = await siteWith({});
    const filters = { [list]: ['nosuchentry'] };
    const answer = await staff.chiefEditor.put(`/newsroom/receivers/${site.id}`, { filters });
    expect(refusalIn(answer)).toEqual([400, 'filter_names_nothing']);
    expect(pathsIn(answer)).toEqual([`filters.${list}.0`]);
  });

  it('tells of what moved into it', async () => {
    const column = await addColumn();
    const site = await siteWith({ filters: { columns: [column] } });
    const story = await writePublished(staff);
    await correct(story, { column });

    await send(newsroom);

    expect(site.heard()).toEqual([`article.corrected ${story}`]);
  });
});

describe('A format of a receiver', () => {
  it('gives the story as the content API does, signed with the rest', async () => {
    const site = await siteWith({ format: 'article' });
    const story = await writePublished(staff, { headline: '全文随消息送达' });
    const { body } = demand(await anybody(newsroom).get(`/api/newsroom/articles/${story}`));

    await send(newsroom);

    const message = verified(site.secret, last(site)) as { data: Record<string, unknown> };
    expect(message).toMatchObject({ type: 'article.published', data: { documentId: story } });
    expect(message.data.article).toEqual(body.data);
  });

  it('gives ninjs, and cancels in it what was withdrawn', async () => {
    const site = await siteWith({ format: 'ninjs' });
    const story = await writePublished(staff);
    await send(newsroom);
    const { text } = await anybody(newsroom).get(`/api/newsroom/articles/${story}/ninjs`);
    expect(last(site).body.data.ninjs).toEqual(JSON.parse(text));
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实', note: '该稿已撤。' });

    await send(newsroom);

    expect(last(site).body).toMatchObject({
      type: 'article.withdrawn',
      data: { ninjs: { pubStatus: 'canceled', edNote: '该稿已撤。' } },
    });
  });

  it('carries no word of a text that was withdrawn before the message went out', async () => {
    const site = await siteWith({ format: 'article' });
    const text = '这段正文已被撤下';
    const story = await writePublished(staff, { summary: text });
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实' });

    await send(newsroom);

    expect(site.heard()).toEqual([`article.published ${story}`, `article.withdrawn ${story}`]);
    expect(site.arrivals.map(({ body }) => body.data.article)).toEqual([null, null]);
    expect(site.arrivals.map((one) => one.text).join()).not.toContain(text);
  });
});

describe('A replay', () => {
  it('sends all since an instant once more, in the same order, under the same ids, and says so', async () => {
    const site = await siteWith({});
    const stories = [];
    for (let made = 0; made < 3; made += 1) stories.push(await writePublished(staff));
    await send(newsroom);
    const [, second] = (await deliveriesTo(staff.chiefEditor, site)).reverse();
    const ids = site.arrivals.map(({ id }) => id);

    const address = `/newsroom/receivers/${site.id}/replay`;
    const { body } = demand(await staff.chiefEditor.post(address, { since: second?.at }));
    await send(newsroom);

    expect(body).toEqual({ replayed: 2 });
    expect(site.arrivals.map(({ id }) => id)).toEqual([...ids, ...ids.slice(1)]);
    expect(site.arrivals.map((arrival) => arrival.body.replay)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
      true,
    ]);
    expect(verified(site.secret, last(site))).toMatchObject({ data: { documentId: stories[2] } });
  });

  it('brings back what was given up, and comes before nothing that waits', async () => {
    const site = await siteWith({});
    const first = await writePublished(staff);
    site.answers.push(answering(503));
    await send(newsroom);
    await newsroom.strapi.db
      .connection('newsroom_deliveries')
      .where({ receiver: site.id })
      .update({ state: 'failed' });
    const second = await writePublished(staff);
    const since = new Date(Date.now() - 3_600_000).toISOString();

    demand(await staff.chiefEditor.post(`/newsroom/receivers/${site.id}/replay`, { since }));
    await send(newsroom);

    expect(site.heard()).toEqual([first, first, second].map((story) => `article.published ${story}`));
    expect(site.arrivals.map(({ body }) => body.replay)).toEqual([undefined, true, undefined]);
  });
});

describe('A new secret', () => {
  it('signs beside the former one, until the time of that is over', async () => {
    const site = await siteWith({});
    const address = `/newsroom/receivers/${site.id}/rotate-secret`;
    const { secret } = demand(await staff.chiefEditor.post(address, { overlapHours: 1 })).body;
    await writePublished(staff);
    await send(newsroom);

    expect(last(site).headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/);
    for (const good of [secret, site.secret]) expect(() => verified(good, last(site))).not.toThrow();

    const past = new Date(Date.now() - 1_000).toISOString();
    await newsroom.strapi.db
      .connection('newsroom_receivers')
      .where({ document_id: site.id })
      .update({ old_secret_until: past });
    await writePublished(staff);
    await send(newsroom);

    expect(() => verified(secret, last(site))).not.toThrow();
    expect(() => verified(site.secret, last(site))).toThrow('signature');
  });
});

describe('A pause that a receiver asks for', () => {
  it('may be a date', async () => {
    const site = await siteWith({});
    await writePublished(staff);
    const until = new Date(Date.now() + 1_800_000).toUTCString();
    site.answers.push(answering(429, { 'retry-after': until }));

    await send(newsroom);
    await send(newsroom);

    expect(site.arrivals).toHaveLength(1);
    const { body } = demand(await staff.chiefEditor.get('/newsroom/receivers'));
    const { retryAt } = body.receivers.find(({ id }: { id: string }) => id === site.id);
    expect(Date.parse(retryAt) - Date.now()).toBeGreaterThan(1_700_000);
    expect(await deliveriesTo(staff.chiefEditor, site)).toMatchObject([{ lastError: 'http_429' }]);
    await waitOut(newsroom, site);
    await send(newsroom);
    expect(site.arrivals).toHaveLength(2);
  });
});
