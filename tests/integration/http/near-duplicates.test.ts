import { hire, type Person } from '../../support/people/people';
import { bodyOf, demand, done, saveStory, writeStory } from '../../support/people/stories';
import { rowsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const FIRST = '昨日,河西街道组织五十名志愿者清理沿河垃圾,共清运三车。';
const SECOND = '居民王先生说,水变清了,散步的人也多了起来。';
const THIRD = '街道办表示,下一步将对东段河道进行清淤,预计年底完工。';
const LATER = '市民广场的喷泉昨晚重新开放,孩子们在水边奔跑,老人在树下乘凉。';
const OTHER = '县图书馆自下月起延长开放时间,周末开放至晚上九点。';

const { newsroom, staff } = useNewsroom({ silent: true });

beforeEach(() => newsroom.strapi.db.connection('newsroom_minhashes').delete());

const write = (...paragraphs: string[]) => writeStory(staff.secondEditor, { body: bodyOf(...paragraphs) });
const alike = async (story: string, person: Person = staff.editor) =>
  demand(await person.get(`/newsroom/articles/${story}/near-duplicates`)).body.stories;
const namesOf = (stories: { documentId: string }[]) => stories.map(({ documentId }) => documentId);
const rowsFor = (story: string) => rowsOf(newsroom, 'newsroom_minhashes', { article: story });

describe('Stories that are like one', () => {
  it('are named with where they stand, the most similar first', async () => {
    const story = await write(FIRST, SECOND, THIRD);
    const twin = await write(FIRST.replace('昨日', '前天'), SECOND, THIRD);
    const cousin = await write(FIRST, SECOND);
    await write(OTHER);
    await done(staff.secondEditor, twin, 'submit');
    const found = await alike(story);
    expect(namesOf(found)).toEqual([twin, cousin]);
    expect(found[0]).toMatchObject({ stage: 'first_review', publication: 'none' });
    expect(found[0].headline).toEqual(expect.any(String));
    expect(found[0].similarity).toBeGreaterThan(0.9);
    expect(found[1].similarity).toBeLessThan(found[0].similarity);
  });

  it('are the same wherever the comma stands and a paragraph ends', async () => {
    const story = await write(FIRST, SECOND);
    const twin = await write(`${FIRST}${SECOND}`.replaceAll(',', ' '));
    expect(await alike(story)).toMatchObject([{ documentId: twin, similarity: 1 }]);
  });

  it('are looked for by the present texts', async () => {
    const [story, twin] = [await write(FIRST, SECOND), await write(FIRST, SECOND)];
    demand(await saveStory(staff.secondEditor, twin, { body: bodyOf(OTHER) }));
    expect(await alike(story)).toEqual([]);
    demand(await saveStory(staff.secondEditor, twin, { body: bodyOf(SECOND, FIRST) }));
    expect(namesOf(await alike(story))).toEqual([twin]);
  });

  it('are ten at most', async () => {
    const story = await write(FIRST);
    for (let count = 0; count < 12; count += 1) await write(FIRST);
    expect(await alike(story)).toHaveLength(10);
  });

  it('are compared one by one: others are answered before the last', async () => {
    const story = await write(FIRST);
    for (let count = 0; count < 12; count += 1) await write(FIRST);
    const order: string[] = [];
    const asked = alike(story).then(() => order.push('near duplicates'));
    await staff.editor.get('/newsroom/paper').then(() => order.push('paper'));
    await asked;
    expect(order).toEqual(['paper', 'near duplicates']);
  });

  it('are not looked for by a text in which nothing stands', async () => {
    const [empty, other] = [await write(), await write('……')];
    expect(await alike(empty)).toEqual([]);
    expect(await alike(other)).toEqual([]);
  });

  it('go with the story that was deleted', async () => {
    const [story, gone] = [await write(FIRST), await write(FIRST)];
    await newsroom.strapi.documents('plugin::newsroom.article').delete({ documentId: gone });
    expect(await alike(story)).toEqual([]);
    expect(await rowsFor(gone)).toEqual([]);
  });

  it('are for the desk alone, and of stories that there are', async () => {
    const story = await write(FIRST);
    const author = await hire(newsroom, 'strapi-author');
    expect((await author.get(`/newsroom/articles/${story}/near-duplicates`)).status).toBe(403);
    expect((await staff.editor.get('/newsroom/articles/nosuchdocument/near-duplicates')).status).toBe(404);
  });
});

describe('By what stories are found', () => {
  it('is written once for a text, and stays as it is where only the title changed', async () => {
    const story = await write(FIRST);
    const before = await rowsFor(story);
    expect(before).toHaveLength(16);
    demand(await saveStory(staff.secondEditor, story, { kicker: '城区要闻' }));
    expect(await rowsFor(story)).toEqual(before);
  });

  it('is made in the background for stories that were written before', async () => {
    const [story, twin, empty] = [await write(LATER), await write(LATER), await write()];
    await newsroom.strapi.db.connection('newsroom_minhashes').delete();
    expect(await alike(story)).toEqual([]);
    await newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('near-duplicates');
    expect(namesOf(await alike(story))).toContain(twin);
    expect(await rowsFor(empty)).toMatchObject([{ band: 0, hash: null }]);
  });

  it('stays as it is where a write was refused', async () => {
    const story = await write(FIRST);
    const stale = { version: 9, body: bodyOf(OTHER) };
    const url = `/content-manager/collection-types/plugin::newsroom.article/${story}`;
    const rows = await rowsFor(story);
    expect((await staff.editor.put(url, stale)).status).toBe(409);
    expect(await rowsFor(story)).toEqual(rows);
  });
});
