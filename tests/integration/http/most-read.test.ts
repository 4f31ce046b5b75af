import { refusalIn } from '../../support/answers';
import { anybody } from '../../support/people/people';
import { done, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });

const SETTING = 'plugin::newsroom.mostRead';
const ADDRESSES = 12;

let column: string;
let bridge: string;
let dam: string;
let draft: string;

const entry = async (data: object): Promise<string> =>
  (await newsroom.strapi.documents('plugin::newsroom.column').create({ data: data as never })).documentId;

beforeAll(async () => {
  column = await entry({ name: '城区', slug: 'city' });
  const below = await entry({ name: '街道', parent: column });
  dam = await writePublished(staff, { headline: '大坝加固' });
  bridge = await writePublished(staff, { headline: '新桥通车', column: below });
  draft = await writeStory(staff.editor, { headline: '未发草稿', column });
  newsroom.strapi.config.set(SETTING, true);
  // As behind the proxy of a house: readers come from many addresses.
  newsroom.strapi.server.app.proxy = true;
});

const say = (story: string, address = '203.0.113.1', agent = 'reader') =>
  newsroom.http
    .post(`/api/newsroom/articles/${story}/reads`)
    .set({ 'X-Forwarded-For': address, 'User-Agent': agent });

/** Writes what was counted; what is kept of the list is of before. */
const write = () => newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('reads');

let asked = 0;

/** The list, under an address that nobody asked before. */
const list = async (query = ''): Promise<[string, number][]> => {
  await write();
  asked += 1;
  const { status, body } = await anybody(newsroom).get(`/api/newsroom/most-read?limit=${10 + asked}${query}`);
  expect(status).toBe(200);
  return body.data.map(({ headline, reads }: { headline: string; reads: number }) => [headline, reads]);
};

/** Rows of the counts, whole. */
const rows = () => newsroom.strapi.db.connection('newsroom_read_counts').select('*');

describe('The most read stories', () => {
  it('are none as long as nobody said that one was read, and cards then, the most read first', async () => {
    expect(await list()).toEqual([]);
    for (let reader = 0; reader < 3; reader += 1)
      expect((await say(bridge, `203.0.113.${reader}`)).status).toBe(204);
    await say(dam);
    expect(await list()).toEqual([
      ['新桥通车', 3],
      ['大坝加固', 1],
    ]);
    const { body } = await anybody(newsroom).get('/api/newsroom/most-read?limit=1&period=week');
    expect(body).toEqual({
      data: [
        {
          documentId: bridge,
          headline: '新桥通车',
          slug: expect.any(String),
          kicker: null,
          subhead: null,
          summary: null,
          leadPhoto: null,
          column: expect.objectContaining({ name: '街道' }),
          firstPublishedAt: expect.any(String),
          reads: 3,
        },
      ],
      meta: { period: 'week' },
    });
  });

  it('are those of a column with the columns below it', async () => {
    expect(await list('&column=city')).toEqual([['新桥通车', 3]]);
    expect(await list('&column=nowhere')).toEqual([]);
  });

  it('are those of the period: what was read yesterday counts for the week, what was read last week for nothing', async () => {
    const counted = newsroom.strapi.db.connection('newsroom_read_counts');
    await counted
      .clone()
      .where({ article: dam })
      .update({ hour: newsroom.strapi.db.connection.raw('hour - 30') });
    expect(await list()).toEqual([['新桥通车', 3]]);
    expect(await list('&period=week')).toEqual([
      ['新桥通车', 3],
      ['大坝加固', 1],
    ]);
    await counted
      .clone()
      .where({ article: dam })
      .update({ hour: newsroom.strapi.db.connection.raw('hour - 160') });
    expect(await list('&period=week')).toEqual([['新桥通车', 3]]);
    expect((await rows()).map(({ article }) => article)).toEqual([bridge]);
  });

  it('lose what was taken from the public at once, and count no draft', async () => {
    const story = await writePublished(staff, { headline: '一时的事' });
    for (const address of ['198.51.100.1', '198.51.100.2']) {
      expect((await say(story, address)).status).toBe(204);
      expect((await say(draft, address)).status).toBe(204);
    }
    expect(await list()).toEqual([
      ['新桥通车', 3],
      ['一时的事', 2],
    ]);
    const url = '/api/newsroom/most-read?limit=50';
    const kept = await anybody(newsroom).get(url);
    expect(kept.body.data).toHaveLength(2);
    await done(staff.deskHead, story, 'unpublish', { opinion: '下线。' });
    expect((await anybody(newsroom).get(url)).body.data).toHaveLength(1);
    expect((await rows()).map(({ article }) => article)).not.toContain(draft);
  });

  it.each(['period=month', 'limit=0', 'limit=51', 'limit=x', 'column='])(
    'are refused where the question is none: %s',
    async (query) => {
      expect(refusalIn(await anybody(newsroom).get(`/api/newsroom/most-read?${query}`))).toEqual([
        400,
        'bad_request',
      ]);
    },
  );

  it('are not for those who may not read stories', async () => {
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: 'plugin::newsroom.article.find', role: { type: 'public' } };
    const permission = await permissions.findOne({ where, populate: { role: true } });
    await permissions.delete({ where: { id: permission.id } });
    expect((await anybody(newsroom).get('/api/newsroom/most-read')).status).toBe(403);
    await permissions.create({ data: { action: where.action, role: permission.role.id } });
    expect((await anybody(newsroom).get('/api/newsroom/most-read')).status).toBe(200);
  });
});

describe('Reads', () => {
  it('of one reader count once, of one address for five readers, and of all its addresses for one of IPv6', async () => {
    const story = await writePublished(staff, { headline: '被刷的稿' });
    for (let again = 0; again < 3; again += 1) await say(story, '192.0.2.1', 'one');
    for (let agent = 0; agent < 9; agent += 1) await say(story, '192.0.2.1', `agent ${agent}`);
    for (let host = 1; host < 9; host += 1) await say(story, `2001:db8::${host}`, 'same');
    expect(new Map(await list()).get('被刷的稿')).toBe(6);
  });

  it('from one address count for so many stories only, and take no place of others where there is no such story', async () => {
    for (let story = 0; story < 310; story += 1) await say(`nothing${story}`, '192.0.2.77');
    await say(bridge, '192.0.2.77');
    await say(bridge, '192.0.2.78');
    expect(new Map(await list()).get('新桥通车')).toBe(4);
  });

  it('leave nothing of who read: no address, no agent, no cookie', async () => {
    const answer = await say(bridge, '192.0.2.200', 'Sonderbar/1.0');
    expect(answer.headers['set-cookie']).toBeUndefined();
    await write();
    expect(Object.keys((await rows())[0] ?? {}).sort()).toEqual(['article', 'hour', 'reads']);
    expect(JSON.stringify(await rows())).not.toMatch(/192\.0\.2|Sonderbar/);
  });

  it('at the same time are all counted', async () => {
    const story = await writePublished(staff, { headline: '同时读' });
    await Promise.all(Array.from({ length: ADDRESSES }, (_, number) => say(story, `198.18.0.${number}`)));
    await Promise.all([write(), write()]);
    expect(new Map(await list()).get('同时读')).toBe(ADDRESSES);
  });

  it('of what no story can be called are refused', async () => {
    expect(refusalIn(await say('a.b'))).toEqual([400, 'bad_request']);
    expect(refusalIn(await say('x'.repeat(65)))).toEqual([400, 'bad_request']);
  });

  it('are not counted where the paper does not want it, and there is no list', async () => {
    newsroom.strapi.config.set(SETTING, false);
    expect((await say(bridge)).status).toBe(404);
    expect((await anybody(newsroom).get('/api/newsroom/most-read?limit=49')).status).toBe(404);
    newsroom.strapi.config.set(SETTING, true);
  });
});
