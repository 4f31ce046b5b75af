import { addGraphql, addThings, openThings } from '../../support/host';
import { anybody, enlist, issueToken, type Person } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { bodyOf, saveStory, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

/** A word of every text, name, slug and file that the public must not see. */
const SECRET = 'henxi';
const WORD = '鹤唳';

/** Types that GraphQL was told to leave out. */
let withoutGraphql: string[];

const { newsroom, staff } = useNewsroom({
  silent: true,
  extend: (strapi) => {
    addThings(strapi);
    withoutGraphql = addGraphql(strapi);
  },
});
let callers: Pick<Person, 'get'>[];
let draft: string;
let shown: string;

afterAll(clearPictures);

/** A public story with a change in work, and a draft that shares its picture. */
async function writeStories(): Promise<void> {
  const { id: file } = await takePicture(newsroom, staff.secondEditor, 'gongkai.bmp');
  const photos = [{ file, caption: '公开图说', mark: '②2' }];
  const secret = { headline: `${WORD}标题`, body: bodyOf(`${WORD}正文。`), keywords: [WORD], photos };
  shown = await writePublished(staff, { headline: '公开标题', photos });
  await saveStory(staff.secondEditor, shown, { ...secret, slug: `${SECRET}-gai` });
  draft = await writeStory(staff.secondEditor, { ...secret, slug: `${SECRET}-gao` });
}

const askAll = async (urls: string[], query: string) => {
  const answers = [];
  for (const caller of callers) for (const url of urls) answers.push(await caller.get(`${url}${query}`));
  return answers;
};

const leaks = (text: string) => [WORD, SECRET, draft].filter((word) => text.includes(word));

describe('a type of the host that stories belong to', () => {
  const THINGS = '/api/things';
  let thing: string;

  beforeAll(async () => {
    callers = [
      anybody(newsroom),
      await enlist(newsroom),
      await issueToken(newsroom, 'read-only'),
      await issueToken(newsroom, 'full-access'),
    ];
    await writeStories();
    await openThings(newsroom);
    const things = newsroom.strapi.documents('api::thing.thing' as never);
    const story = { name: '草', story: draft, stories: [draft, shown] };
    const first = (await things.create({ data: story } as never)) as { documentId: string };
    await things.create({ data: { name: '次', next: first.documentId } } as never);
    thing = first.documentId;
  });

  it.each([
    'populate=story',
    'populate=*',
    'populate=story,stories',
    'populate[0]=story.photoFiles',
    'populate[story][fields][0]=headline',
    'populate[stories][fields][0]=slug&populate[stories][populate]=*',
    'populate[story][status]=draft',
    'populate[next][populate][story][populate]=department',
    'populate=next.stories',
    'populate[stories][count]=true',
    'populate[stories][filters][headline][$startsWith]=鹤',
  ])('shows nothing of a draft: %s', async (query) => {
    for (const status of ['', '&status=draft', '&status=published']) {
      const answers = await askAll([THINGS, `${THINGS}/${thing}`], `?${encodeURI(query)}${status}`);

      expect(answers.flatMap(({ text }) => leaks(text))).toEqual([]);
      expect(answers.filter(({ status: at }) => at !== 200 && at !== 400)).toEqual([]);
    }
  });

  it('shows of a published story what the public sees', async () => {
    const { body, text } = await anybody(newsroom).get(`${THINGS}/${thing}?populate[stories][populate]=*`);

    expect(body.data.stories).toMatchObject([{ documentId: shown, headline: '公开标题' }]);
    expect(body.data.stories[0].photos).toEqual([expect.not.objectContaining({ mark: '②2' })]);
    expect(text).not.toContain('gongkai');
  });

  it('shows no draft to whoever links one', async () => {
    const data = { name: '新', story: draft, stories: [draft] };
    const created = await anybody(newsroom).post(`${THINGS}?populate=*`, { data });

    expect(created.status).toBe(201);
    expect(leaks(created.text)).toEqual([]);
  });

  it.each([
    'filters[story][headline][$startsWith]=鹤唳',
    'filters[story][publishedAt][$null]=true',
    'filters[stories][slug][$contains]=henxi',
    'filters[story][$notNull]=true',
    'filters[story][id][$gt]=0',
    'filters[story]=1',
    'filters[$or][0][$not][next][story][body][$contains]=鹤',
    'filters[story][documentId][$startsWith]=a',
    'sort=story.headline',
    'sort[0]=name&sort[1]=next.story.slug:desc',
    'sort[next][story][headline]=asc',
    'populate[stories][sort]=headline&populate[stories][limit]=1',
    'populate[stories][count]=true',
    'populate[stories][filters][photos][$contains]=②',
    'populate[next][filters][story][headline][$contains]=鹤',
    'populate[stories][populate][photoFiles][filters][name][$contains]=gong',
  ])('answers no question about what stands in one: %s', async (query) => {
    const answers = await askAll([THINGS], `?${encodeURI(query)}`);

    expect(answers.map(({ status, body }) => [status, body.error?.name])).toEqual(
      answers.map(() => [400, 'BadRequestError']),
    );
  });

  it('is found by the story that it belongs to', async () => {
    const query = `?filters[stories][documentId]=${shown}&sort=name`;

    const { body } = await anybody(newsroom).get(`${THINGS}${query}`);

    expect(body.data).toMatchObject([{ documentId: thing }]);
  });
});

describe('the schema of GraphQL', () => {
  it('holds no type of the newsroom', () => {
    const types = Object.keys(newsroom.strapi.contentTypes).filter((uid) => uid.includes('::newsroom.'));

    expect(withoutGraphql).toEqual(expect.arrayContaining(types));
    expect(types.length).toBeGreaterThan(15);
  });
});
