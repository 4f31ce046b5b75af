import { refusalIn } from '../../support/answers';
import { anybody } from '../../support/people/people';
import { done, saveStory, signCorrection, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });

const entry = async (type: 'column' | 'department' | 'reporter', data: object): Promise<string> =>
  (await newsroom.strapi.documents(`plugin::newsroom.${type}`).create({ data: data as never })).documentId;

const read = (path: string) => anybody(newsroom).get(`/api/newsroom/${path}`);

interface Story {
  documentId: string;
  headline: string;
}

const headlines = async (query: string): Promise<string[]> => {
  const { status, body } = await read(`articles?${query}`);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data.map(({ headline }: Story) => headline);
};

const inFeed = async (query: string): Promise<string[]> => {
  const { body } = await read(`feeds/feed.json?${query}`);
  return body.items.map(({ title }: { title: string }) => title);
};

let department: string;
let bridge: string;

beforeAll(async () => {
  const city = await entry('column', { name: '城区', slug: 'city' });
  const street = await entry('column', { name: '街道', slug: 'street', parent: city });
  department = await entry('department', { name: '河西街道' });
  const reporter = await entry('reporter', { name: '贾广贺', slug: 'jia-guanghe' });
  const naming = { contributors: [{ role: 'reporter', name: '贾广贺', reporter }] };
  const print = { issueDate: '2026-03-01', pageNumber: 'A03' };
  await writePublished(staff, { headline: '大坝加固', keywords: ['防汛 抗旱', 'ＡＩ'], ...print });
  bridge = await writePublished(staff, {
    headline: '新桥通车',
    column: city,
    keywords: ['城建'],
    department,
  });
  await writePublished(staff, {
    headline: '清淤完工',
    column: street,
    keywords: ['防汛抗旱', '城建'],
    ...naming,
  });
  await writePublished(staff, { headline: '校园开放', issueDate: '2026-03-02', pageNumber: 'A03' });
  await writeStory(staff.editor, {
    headline: '未发草稿',
    column: city,
    keywords: ['防汛抗旱', '绝密'],
    ...print,
  });
});

describe('A list of stories', () => {
  it.each([
    ['filters[keywords]=防汛抗旱', ['清淤完工', '大坝加固']],
    ['filters[keywords][$eq]=防汛　抗旱', ['清淤完工', '大坝加固']],
    ['filters[keywords][$eq]=ai', ['大坝加固']],
    ['filters[keywords][$in]=ai&filters[keywords][$in]=城建', ['清淤完工', '新桥通车', '大坝加固']],
    ['filters[$and][0][keywords]=城建&filters[$and][1][keywords]=防汛抗旱', ['清淤完工']],
    ['keyword=城建', ['清淤完工', '新桥通车']],
    ['keyword=绝密', []],
    ['column=city', ['清淤完工', '新桥通车']],
    ['column=street', ['清淤完工']],
    ['column=city&keyword=防汛抗旱', ['清淤完工']],
    ['reporter=jia-guanghe', ['清淤完工']],
    ['issueDate=2026-03-01', ['大坝加固']],
    ['issueDate=2026-03-01&pageNumber=第A03版', ['大坝加固']],
    ['pageNumber=A03', ['校园开放', '大坝加固']],
    ['from=2000-01-01&to=2000-12-31', []],
    ['from=2026-01-01&pageNumber=A03', ['校园开放', '大坝加固']],
    ['from=2026-01-01&to=2100-01-01', ['校园开放', '清淤完工', '新桥通车', '大坝加固']],
    ['column=nowhere', []],
  ])('is narrowed by %s, with Strapi’s conventions beside', async (query, expected) => {
    expect(await headlines(query)).toEqual(expected);
    expect(await headlines(`${query}&fields=headline&sort=firstPublishedAt:asc`)).toEqual(
      [...expected].reverse(),
    );
    expect(await headlines(`${query}&pagination[after]=&filters[slug][$notNull]=true`)).toEqual(expected);
  });

  it.each(['keyword=城建', 'column=city', 'reporter=jia-guanghe', 'pageNumber=A03'])(
    'has the same stories as a feed: %s',
    async (query) => {
      expect(await inFeed(query)).toEqual(await headlines(query));
    },
  );

  it('is narrowed to a department by its documentId', async () => {
    expect(await headlines(`department=${department}`)).toEqual(['新桥通车']);
  });

  it('counts what it is narrowed to, and goes on by page and by cursor', async () => {
    const { body } = await read('articles?column=city&pagination[pageSize]=1');
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 2, total: 2 });
    expect(await headlines('column=city&pagination[pageSize]=1&pagination[page]=2')).toEqual(['新桥通车']);
    const first = await read('articles?column=city&pagination[pageSize]=1&pagination[after]=');
    const second = await read(
      `articles?column=city&pagination[pageSize]=1&pagination[after]=${first.body.meta.pagination.next}`,
    );
    const shown = [first, second].flatMap(({ body: { data } }) =>
      data.map(({ headline }: Story) => headline),
    );
    expect(shown).toEqual(['清淤完工', '新桥通车']);
  });

  it.each([
    ['filters[keywords][$contains]=防', 'filters.keywords.$contains'],
    ['filters[$or][0][keywords]=防', 'filters.$or.0.keywords'],
    ['keyword=', 'keyword'],
    ['from=yesterday', 'from'],
    ['issueDate=2026-13-01', 'issueDate'],
    ['column[a]=b', 'column'],
  ])('is refused with the place of what it cannot be narrowed by: %s', async (query, path) => {
    const answer = await read(`articles?${query}`);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    const { path: own, issues } = answer.body.error.details;
    expect((own ?? issues[0].path).join('.')).toBe(path);
  });

  it('names what a feed is narrowed to, and nothing that no public story names', async () => {
    const titleOf = async (query: string) => (await read(`feeds/feed.json?${query}`)).body.title;
    expect(await titleOf('column=city')).toMatch(/ · 城区$/);
    const hidden = await entry('column', { name: '筹备中', slug: 'soon' });
    expect(await titleOf(`column=${hidden}`)).not.toContain('筹备中');
  });

  it('follows a correction and a withdrawal of a story', async () => {
    await saveStory(staff.secondEditor, bridge, { keywords: ['桥梁'] });
    expect(await headlines('keyword=桥梁')).toEqual([]);
    await signCorrection(staff, bridge);
    await done(staff.deskHead, bridge, 'correct', { note: '关键词更改。' });
    expect(await headlines('keyword=桥梁')).toEqual(['新桥通车']);
    expect(await headlines('keyword=城建')).toEqual(['清淤完工']);
    await done(staff.chiefEditor, bridge, 'withdraw', { opinion: '有误。', note: '撤回。', scopes: ['web'] });
    expect(await headlines('keyword=桥梁')).toEqual([]);
    expect(await headlines('column=city')).toEqual(['清淤完工']);
  });
});
