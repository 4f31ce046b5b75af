import { answering, openSite, type ReceivingSite } from '../../support/receivers/receiving-site';
import { deliveriesTo, receiverRow, send, waitOut } from '../../support/receivers/receivers';
import { anybody } from '../../support/people/people';
import { demand, done, saveStory, writePublished } from '../../support/people/stories';
import { readXml } from '../../support/xml';
import { useNewsroom } from '../../support/use-newsroom';

const FEEDS = '/api/newsroom/feeds';

const { newsroom, staff } = useNewsroom({ silent: true });

/** A program that stands for a hub of WebSub, and the receiver that the newsroom keeps of it. */
interface Hub extends ReceivingSite {
  id: string;
  secret: string;
}

let hub: Hub;

beforeEach(async () => {
  const site = await openSite();
  const input = { name: '集线器', kind: 'websub', url: site.url, audience: 'site' };
  const { id, secret } = demand(await staff.chiefEditor.post('/newsroom/receivers', input), 201).body;
  hub = { ...site, id, secret };
  // It is told of the feeds that name it from now on.
  await send(newsroom);
  hub.arrivals.length = 0;
});

afterEach(async () => {
  await staff.chiefEditor.delete(`/newsroom/receivers/${hub.id}`);
  await hub.close();
});

const textOf = async (feed: string): Promise<string> =>
  (await anybody(newsroom).get(`${FEEDS}/${feed}`)).text;
const linksIn = async (): Promise<{ '@rel'?: string; '@href': string }[]> =>
  readXml(await textOf('atom.xml')).feed.link;
const hubsIn = async (): Promise<string[]> =>
  (await linksIn()).filter((link) => link['@rel'] === 'hub').map((link) => link['@href']);

describe('A hub of WebSub', () => {
  it('is named by every feed, each of which says at which address it is followed', async () => {
    expect(await hubsIn()).toEqual([hub.url]);
    const { channel } = readXml(await textOf('rss.xml')).rss;
    expect(channel['atom:link']).toContainEqual({ '@href': hub.url, '@rel': 'hub' });
    expect(JSON.parse(await textOf('feed.json'))).toMatchObject({ hubs: [{ type: 'WebSub', url: hub.url }] });
  });

  it('is not named by feeds of which it is told nothing', async () => {
    expect((await textOf('atom.xml?keyword=防汛')).includes('rel="hub"')).toBe(false);
  });

  it('is told of what went public, with the addresses that feeds give as their own', async () => {
    await writePublished(staff);

    await send(newsroom);

    const topics = hub.arrivals.flatMap(({ body }) => body).filter(([name]: string[]) => name === 'hub.url');
    expect(hub.arrivals).toHaveLength(1);
    expect(hub.arrivals[0]?.body[0]).toEqual(['hub.mode', 'publish']);
    expect(JSON.stringify(hub.arrivals[0]?.headers)).not.toContain(hub.secret);
    expect(topics).toHaveLength(3);
    const own = (await linksIn()).find((link) => link['@rel'] === 'self');
    expect(topics).toContainEqual(['hub.url', own?.['@href']]);
  });

  it('is told once of several changes, and of nothing where nothing changed for the public', async () => {
    const story = await writePublished(staff);
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实', note: '撤回。' });
    await send(newsroom);
    expect(hub.arrivals).toHaveLength(1);

    await saveStory(staff.editor, await writePublished(staff), { headline: '未送审的改动' });
    await send(newsroom);
    await send(newsroom);
    expect(hub.arrivals).toHaveLength(2);
  });

  it('is told again until it takes it', async () => {
    hub.answers.push(answering(503, { 'retry-after': '600' }));
    await writePublished(staff);

    await send(newsroom);
    const { retry_at: retryAt, last_error: lastError } = await receiverRow(newsroom, hub);
    expect([lastError, Date.parse(String(retryAt)) > Date.now() + 500_000]).toEqual(['http_503', true]);
    await waitOut(newsroom, hub);
    await send(newsroom);

    expect(hub.arrivals).toHaveLength(2);
    expect((await deliveriesTo(staff.chiefEditor, hub)).every(({ state }) => state === 'sent')).toBe(true);
  });

  it('is named no more once it is switched off, or gone', async () => {
    expect(await hubsIn()).toEqual([hub.url]);
    demand(await staff.chiefEditor.put(`/newsroom/receivers/${hub.id}`, { isEnabled: false }));
    expect(await hubsIn()).toEqual([]);
    demand(await staff.chiefEditor.put(`/newsroom/receivers/${hub.id}`, { isEnabled: true }));
    expect(await hubsIn()).toEqual([hub.url]);
    demand(await staff.chiefEditor.delete(`/newsroom/receivers/${hub.id}`), 204);
    expect(await hubsIn()).toEqual([]);
  });
});
