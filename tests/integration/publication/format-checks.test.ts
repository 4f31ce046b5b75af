import { refusalIn } from '../../support/answers';
import { rowsOf } from '../../support/databases/tables';
import { anybody, type Answer } from '../../support/people/people';
import { demand, done, writePublished, writeSigned } from '../../support/people/stories';
import { send, subscribe, unsubscribe } from '../../support/receivers/receivers';
import { useNewsroom } from '../../support/use-newsroom';

const API = '/api/newsroom';
const FAULTS = '/newsroom/format-faults';

const { newsroom, staff } = useNewsroom();

const read = (path: string): Promise<Answer> => anybody(newsroom).get(`${API}/${path}`);
const faulty = async () => demand(await staff.editor.get(FAULTS)).body.rows;
const check = (story: string) => staff.editor.post(`${FAULTS}/${story}/check`);
const statusesOf = (story: string) =>
  Promise.all(
    ['ninjs', 'json-ld', 'wechat'].map(async (format) => (await read(`articles/${story}/${format}`)).status),
  );

const runCheck = (): Promise<void> =>
  newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('format-checks');

/** Gives the public text keywords that no act would let in, as a program that writes the tables itself may. */
const writeKeywords = (story: string, keywords: unknown[]) =>
  newsroom.strapi.db
    .query('plugin::newsroom.article')
    .updateMany({ where: { documentId: story, publishedAt: { $notNull: true } }, data: { keywords } });

async function writeFaulty(headline: string): Promise<string> {
  const story = await writePublished(staff, { headline });
  await writeKeywords(story, [7]);
  return story;
}

describe('A story that goes public', () => {
  it('is checked once, and leaves nothing behind where it is valid in all formats', async () => {
    const story = await writePublished(staff, { headline: '桥通车了' });
    expect(await rowsOf(newsroom, 'newsroom_format_checks', { article: story })).toHaveLength(1);
    await runCheck();
    expect(await rowsOf(newsroom, 'newsroom_format_checks')).toEqual([]);
    expect(await statusesOf(story)).toEqual([200, 200, 200]);
  });

  it('is valid in all formats where it is reprinted from an address in Chinese', async () => {
    const originalSource = { name: '青石发布', url: 'https://other.example/新闻/一' };
    await writePublished(staff, { headline: '转载', originalSource });
    await runCheck();
    expect(await faulty()).toEqual([]);
  });
});

describe('A public story that is not valid in a format', () => {
  let story: string;

  beforeAll(async () => {
    story = await writeFaulty('水厂开工');
  });

  it('may be read in all until it is checked, so that copies are kept', async () => {
    expect(await statusesOf(story)).toEqual([200, 200, 200]);
    expect((await read('feeds/feed.json')).text).toContain('水厂开工');
    await runCheck();
  });

  it('is held back in that format alone', async () => {
    expect(await statusesOf(story)).toEqual([409, 409, 200]);
    expect(refusalIn(await read(`articles/${story}/ninjs`))).toEqual([409, 'format_faulty']);
    expect((await read(`articles/${story}`)).status).toBe(200);
  });

  it('is checked by whichever of two instances is later, where it changed between them', async () => {
    await done(staff.deskHead, story, 'unpublish', { opinion: '。' });
    await done(staff.deskHead, story, 'publish');
    await Promise.all([runCheck(), check(story)]);
    await runCheck();
    expect(await rowsOf(newsroom, 'newsroom_format_checks', { article: story })).toEqual([]);
    await writeKeywords(story, [7]);
    await check(story);
    expect(await statusesOf(story)).toEqual([409, 409, 200]);
  });

  it('is left out of the feed in that format, and of no other', async () => {
    const feed = await read('feeds/feed.json');
    expect(feed.text).not.toContain('水厂开工');
    expect(feed.text).toContain('桥通车了');
    expect((await read('feeds/rss.xml')).text).toContain('水厂开工');
    expect((await read('feeds/atom.xml')).text).toContain('水厂开工');
  });

  it('is told to editors, with what is wrong', async () => {
    expect(await faulty()).toEqual([
      {
        documentId: story,
        headline: '水厂开工',
        checkedAt: expect.stringMatching(/Z$/),
        faults: [
          { format: 'ninjs', why: expect.stringContaining('must be string') },
          { format: 'json-ld', why: '/keywords/0 must be string' },
          { format: 'feed.json', why: expect.stringContaining('must be string') },
        ],
      },
    ]);
  });

  it('stays so when it is checked again as it is', async () => {
    expect(demand(await check(story)).body.faults).toHaveLength(3);
    expect(await faulty()).toHaveLength(1);
  });

  it('goes with no message in that format', async () => {
    const site = await subscribe(staff.chiefEditor, { format: 'ninjs' });
    const told = await writeFaulty('路灯亮了');
    await send(newsroom);
    const [message] = site.arrivals.filter(({ body }) => body.data.documentId === told);
    expect(message?.body.data).toMatchObject({ documentId: told, ninjs: null });
    await unsubscribe(staff.chiefEditor, site);
    await done(staff.chiefEditor, told, 'withdraw', { opinion: '来源不实', note: '撤回。' });
    await runCheck();
  });

  it('is whole again, everywhere and at once, when it was put right and checked again', async () => {
    await writeKeywords(story, ['水']);
    expect(demand(await check(story)).body).toEqual({ faults: [] });
    expect(await statusesOf(story)).toEqual([200, 200, 200]);
    expect((await read('feeds/feed.json')).text).toContain('水厂开工');
    expect(await faulty()).toEqual([]);
  });

  it('is told no more when it is withdrawn', async () => {
    await writeKeywords(story, [7]);
    demand(await check(story));
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实', note: '撤回。' });
    await runCheck();
    expect(await rowsOf(newsroom, 'newsroom_format_checks')).toEqual([]);
    expect(await statusesOf(story)).toEqual([410, 410, 410]);
  });
});

describe('The check of a story', () => {
  it('is not there for one that is not public', async () => {
    expect((await check(await writeSigned(staff, { headline: '未刊发' }))).status).toBe(404);
  });

  it('takes a page of the list that is none for bad input', async () => {
    expect((await staff.editor.get(`${FAULTS}?page=0`)).status).toBe(400);
  });

  it('does its part on each instance once, however many look at once', async () => {
    const story = await writeFaulty('两处同时');
    await Promise.all([runCheck(), runCheck(), check(story)]);
    expect(await faulty()).toHaveLength(1);
  });
});
