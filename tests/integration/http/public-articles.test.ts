import { refusalIn, strapiError } from '../../support/answers';
import { anybody } from '../../support/people/people';
import { done, saveStory, writePublished, writeSigned, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const ARTICLES = '/api/newsroom/articles';
const SECRET = '绝密草稿';

const { newsroom, staff } = useNewsroom();
let published: string[];
let hidden: string[];

/** Stories in every state that the public must not see. */
async function writeHidden(): Promise<string[]> {
  const draft = await writeStory(staff.secondEditor, { headline: `${SECRET}一` });
  const submitted = await writeStory(staff.secondEditor, { headline: `${SECRET}二` });
  await done(staff.secondEditor, submitted, 'submit');
  const signed = await writeSigned(staff, { headline: `${SECRET}三` });
  const withdrawn = await writePublished(staff, { headline: `${SECRET}四` });
  await done(staff.deskHead, withdrawn, 'unpublish', { opinion: '有误。' });
  return [draft, submitted, signed, withdrawn];
}

beforeAll(async () => {
  const { documentId: column } = await newsroom.strapi
    .documents('plugin::newsroom.column')
    .create({ data: { name: '城事', policy: null } });
  published = [];
  for (const headline of ['甲稿', '乙稿', '丙稿']) {
    const photos = [{ caption: '图为现场。', credit: { role: 'photographer', name: '石磊' }, mark: '②2' }];
    published.push(
      await writePublished(staff, { headline, column, photos, endMark: '①5', urgency: 3, kicker: headline }),
    );
  }
  hidden = await writeHidden();
  await saveStory(staff.editor, `${published[0]}`, { headline: `${SECRET}五` });
});

const read = (query: string) => anybody(newsroom).get(`${ARTICLES}${query}`);
const headlines = async (query: string) =>
  (await read(query)).body.data.map(({ headline }: { headline: string }) => headline);

describe('The list of stories', () => {
  it('is exactly the published ones, newest first', async () => {
    const { status, body } = await read('');
    expect(status).toBe(200);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual(
      [...published].reverse(),
    );
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 3 });
  });

  it('shows the signed text of a story that was changed since', async () => {
    expect(await headlines('')).toEqual(['丙稿', '乙稿', '甲稿']);
    expect((await read(`/${published[0]}`)).body.data.headline).toBe('甲稿');
  });

  it('shows text, names and time of a story', async () => {
    const { body } = await read(`/${published[2]}`);
    expect(body.data).toMatchObject({
      documentId: published[2],
      headline: '丙稿',
      slug: 'bing-gao',
      language: 'zh-Hans',
      aiOrigin: 'none',
      body: [{ type: 'paragraph' }, { type: 'paragraph' }],
      column: { name: '城事' },
      department: null,
      reporters: [],
      photos: [{ caption: '图为现场。', credit: { role: 'photographer', name: '石磊' } }],
      firstPublishedAt: expect.stringMatching(/^\d{4}-/),
    });
  });

  it.each([
    ['?sort=headline:asc&pagination[pageSize]=2', ['丙稿', '乙稿']],
    ['?sort=headline:desc&pagination[page]=2&pagination[pageSize]=2', ['丙稿']],
    ['?sort=headline:asc&pagination[start]=1&pagination[limit]=1', ['乙稿']],
    ['?filters[headline][$eq]=乙稿', ['乙稿']],
    ['?filters[kicker][$contains]=丙', ['丙稿']],
    ['?filters[column][name]=城事&sort=slug', ['丙稿', '甲稿', '乙稿']],
    ['?filters[column][name]=别处', []],
  ])('follows the conventions of Strapi: %s', async (query, expected) => {
    expect(await headlines(encodeURI(query))).toEqual(expected);
  });

  it('gives the fields and relations that are asked for', async () => {
    const fields = await read('?fields[0]=headline&pagination[pageSize]=1');
    expect(Object.keys(fields.body.data[0]).sort()).toEqual(['documentId', 'headline', 'id']);
    const populated = await read('?fields[0]=slug&populate[column][fields][0]=name&pagination[pageSize]=1');
    expect(populated.body.data[0].column).toMatchObject({ name: '城事' });
  });

  it.each([
    ...['0', '-1', '1.5', 'NaN', '9223372036854775808', '1e20'].map((page) => `pagination[page]=${page}`),
    ...['pagination[page][]=1', 'pagination[pageSize]=0', 'pagination[pageSize]=1000', 'pagination=1'],
    ...[
      'pagination[start]=9223372036854775808',
      'pagination[start]=-1',
      'pagination[limit]=-1',
      'start=1e20',
    ],
  ])('keeps its pages in bounds: %s', async (query) => {
    const answer = await read(`?${query}`);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(answer.body.error.details.path.join('.')).toMatch(/^(pagination(\.\w+)?|start)$/);
  });
});

describe('What is not published', () => {
  const QUERIES = [
    '?status=draft',
    '?status=modified',
    '?publicationState=preview',
    '?publicationFilter=never-published',
    '?publicationFilter=never-published&status=draft',
    '?hasPublishedVersion=false',
    '?locale=zh-Hans&status=draft',
    '?status[]=draft',
    '?STATUS=draft',
    '?filters[publishedAt][$null]=true',
    '?filters[$or][0][publishedAt][$null]=true&filters[$or][1][id][$gt]=0',
    `?filters[headline][$contains]=${SECRET}`,
    `?_q=${SECRET}`,
    '?sort=publishedAt:asc',
    '?populate=*',
    '?populate[column][populate]=*',
    '?populate[reporters][status]=draft',
  ];

  it.each(QUERIES)('does not come out by %s', async (query) => {
    const { text } = await read(encodeURI(query));
    expect(text).not.toContain(SECRET);
    expect(hidden.filter((documentId) => text.includes(documentId))).toEqual([]);
  });

  it.each(QUERIES)('is not counted by %s', async (query) => {
    const { body } = await read(encodeURI(query));
    expect(body.meta?.pagination.total ?? 0).toBeLessThanOrEqual(3);
  });

  it.each([0, 1, 2, 3])('is not there by its documentId (%s)', async (index) => {
    const answers = await Promise.all(
      ['', '?status=draft', '?publicationFilter=never-published'].map((query) =>
        read(`/${hidden[index]}${query}`),
      ),
    );
    expect(answers.map(({ body }) => body.error?.details?.code ?? body.error?.status)).toEqual([
      'not_found',
      'not_found',
      'not_found',
    ]);
  });

  it('does not come out of a published story that was changed', async () => {
    const { text } = await read(`/${published[0]}?status=draft&populate=*`);
    expect(text).not.toContain(SECRET);
  });
});

describe('What belongs to the house', () => {
  const PRIVATE = ['endMark', 'urgency', 'version', 'source', 'sourceReference'];

  it.each(['', '?populate=*', '?fields[0]=headline&populate=*', '?fields=*'])(
    'is not in any answer: %s',
    async (query) => {
      const list = await read(query);
      const one = await read(`/${published[1]}${query}`);
      expect([list.status, one.status]).toEqual([200, 200]);
      const stories = [...list.body.data, one.body.data];
      expect(stories.flatMap((story) => PRIVATE.filter((name) => name in story))).toEqual([]);
      expect(`${list.text}${one.text}`).not.toMatch(/[①②]|"mark"|createdBy|updatedBy/);
    },
  );

  it.each(
    PRIVATE.flatMap((name) => [
      `?fields[0]=${name}`,
      `?sort=${name}`,
      `?sort[0][${name}]=asc`,
      `?filters[${name}][$notNull]=true`,
      `?filters[$or][0][${name}][$eq]=1`,
    ]),
  )('is no field to select, sort or filter by: %s', async (query) => {
    const answer = await read(query);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(strapiError(400));
  });

  it.each([
    '?populate=createdBy',
    '?populate[updatedBy]=true',
    '?populate[reporters][populate]=user',
    '?populate[reporters][populate][editor]=true',
    '?filters[createdBy][email][$contains]=a',
    '?filters[reporters][user][email][$contains]=a',
    '?sort=createdBy.email',
    '?fields[0]=password',
    '?unknown=1',
  ])('is not reached over relations: %s', async (query) => {
    expect((await read(query)).status).toBe(400);
  });

  it.each(['①5', '②2', 'desk'])('is not found by a search for %s', async (mark) => {
    expect(await headlines(`?_q=${encodeURIComponent(mark)}`)).toEqual([]);
  });

  it.each([
    '?filters[leadPhoto][$contains]=a',
    '?filters[originalSource][$notNull]=true',
    '?filters[leadPhotoFile][name][$startsWith]=a',
    '?sort=leadPhotoFile.name',
    '?filters[photos][$contains]=②2',
    '?filters[photos][$notNull]=true',
    '?sort=photos',
    '?sort=photos.mark',
    '?sort[photos][mark]=asc',
    '?filters[photoFiles][name][$startsWith]=a',
    '?filters[$and][0][$not][photoFiles][caption][$null]=true',
    '?sort=photoFiles.name',
    '?sort[0]=headline&sort[1]=photoFiles.provider:desc',
    '?populate[photoFiles][filters][name][$contains]=a',
    '?populate[photoFiles][sort]=name',
  ])('is not found through the photos, which hold marks, nor through their files: %s', async (query) => {
    const { status, body } = await read(encodeURI(query));

    expect([status, body.error.details.code]).toEqual([400, 'bad_request']);
  });
});

describe('An attribute that is JSON', () => {
  it.each([
    ['body', '?filters[body][$contains]=会'],
    ['contributors', '?filters[$or][0][contributors][$notNull]=true'],
    ['keywords', '?sort[0]=headline&sort[1]=keywords:desc'],
  ])('is neither filtered nor sorted by, on whatever database: %s', async (attribute, query) => {
    const { status, body } = await read(encodeURI(query));

    expect([status, body.error.details.code]).toEqual([400, 'bad_request']);
    expect(body.error.details.path.at(-1)).toBe(attribute);
  });
});

describe('A value that no row could have', () => {
  it.each(['[$eq]=x', '[$in]=1,1', '[$gt]=99999999999', '[$contains]=x'])(
    'finds nothing or is refused, and is no fault on any database: filters[id]%s',
    async (condition) => {
      const { status, body } = await read(`?filters[id]${condition}`);

      expect([
        [200, []],
        [400, 'bad_request'],
      ]).toContainEqual([status, body.data ?? body.error.details.code]);
    },
  );
});
