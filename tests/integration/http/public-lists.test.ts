import { refusalIn } from '../../support/answers';
import { anybody } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { writePublished } from '../../support/people/stories';
import { questionsWhile } from '../../support/questions';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
const published: string[] = [];

const entry = async (type: 'column' | 'department' | 'reporter', data: object): Promise<string> =>
  (await newsroom.strapi.documents(`plugin::newsroom.${type}`).create({ data: data as never })).documentId;

afterAll(clearPictures);

beforeAll(async () => {
  const reporters = [await entry('reporter', { name: '王宁' }), await entry('reporter', { name: '李明' })];
  const named = {
    column: await entry('column', { name: '城事', parent: await entry('column', { name: '要闻' }) }),
    department: await entry('department', { name: '某局' }),
    contributors: reporters.map((reporter) => ({ role: 'reporter', name: '王宁', reporter })),
  };
  const { id } = await takePicture(newsroom, staff.editor);
  const photos = [{ file: id, caption: '图为现场。', alternativeText: '新桥' }];
  const printed = { issueDate: '2026-03-01', pageNumber: '03', leadPhoto: photos[0], keywords: ['新桥'] };
  for (const [index, more] of [named, {}, { ...named, ...printed, photos }].entries())
    published.push(await writePublished(staff, { headline: `第${index}篇`, ...more }));
});

const read = (query: string) => anybody(newsroom).get(`/api/newsroom/articles${query}`);

describe('A list by cursor', () => {
  const page = async (after: string, rest = '', size = 2) => {
    const { status, body } = await read(`?pagination[pageSize]=${size}&pagination[after]=${after}${rest}`);
    expect(status).toBe(200);
    return {
      ids: body.data.map(({ documentId }: { documentId: string }) => documentId),
      ...body.meta.pagination,
    };
  };

  it.each(['', '&filters[headline][$notNull]=true', '&fields=headline', '&populate=column'])(
    'is that of the pages, from the first story to the last: %s',
    async (rest) => {
      const first = await page('', rest);
      const second = await page(first.next, rest);
      expect([first.ids, second.ids]).toEqual([[published[2], published[1]], [published[0]]]);
      expect([first.pageSize, second.next]).toEqual([2, null]);
    },
  );

  it('goes on where it was, whatever was published before it meanwhile, and where stories have one time', async () => {
    const { next } = await page('');
    const rows = newsroom.strapi.db.connection('newsroom_articles');
    const times = await rows.clone().select('id', 'first_published_at');
    await rows.clone().update({ first_published_at: times[0].first_published_at });
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { ids, next: following }: { ids: string[]; next: string | null } = await page(after, '', 1);
      seen.push(...ids);
      after = following;
    }
    for (const { id, first_published_at } of times)
      await rows.clone().where({ id }).update({ first_published_at });
    expect(seen.sort()).toEqual([...published].sort());
    expect((await page(next)).ids).toEqual([published[0]]);
  });

  it.each([
    ['pagination[after]=nonsense', 'pagination.after'],
    ['pagination[after][]=a', 'pagination.after'],
    ['pagination[after]=&pagination[page]=2', 'pagination.page'],
    ['pagination[after]=&sort=headline', 'sort'],
    ['pagination[after]=&pagination[pageSize]=1000', 'pagination.pageSize'],
  ])('is refused where it names no place: %s', async (query, path) => {
    const answer = await read(`?${query}`);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(answer.body.error.details.path.join('.')).toBe(path);
  });

  it('shows what Strapi’s own service shows', async () => {
    const [plain, chosen] = [await read(''), await read('?sort=firstPublishedAt:desc')];
    expect(plain.body).toEqual(chosen.body);
    const pages = [
      await read('?pagination[page]=2&pagination[pageSize]=2'),
      await read('?pagination[page]=2&pagination[pageSize]=2&sort=firstPublishedAt:desc'),
    ];
    expect(pages[0]?.body).toEqual(pages[1]?.body);
  });

  it('asks nothing of Strapi’s own service where nothing is chosen, with pictures or without', async () => {
    const page = (number: number) =>
      read(`?pagination[pageSize]=1&pagination[page]=${number}&pagination[withCount]=true`);
    expect(
      await questionsWhile(newsroom, async () => {
        expect((await page(3)).body.data[0]).toMatchObject({ column: { parent: { name: '要闻' } } });
      }),
    ).toBe(0);
    expect(await questionsWhile(newsroom, () => page(1))).toBe(0);
  });
});
