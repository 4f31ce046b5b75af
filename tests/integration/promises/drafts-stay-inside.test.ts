import { anybody, enlist, hire, issueToken, type Person } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import {
  bodyOf,
  done,
  publish,
  saveStory,
  STORIES,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

/** A word of every text, name, slug and file that the public must not see. */
const SECRET = 'henxi';
const WORD = '鹤唳';

type Caller = Pick<Person, 'get'>;

const { newsroom, staff } = useNewsroom({ silent: true });
let callers: Caller[];
/** documentIds that the public must not see. */
let hidden: Record<'draft' | 'unpublished' | 'department' | 'reporter' | 'column', string>;
let shown: string;

beforeAll(async () => {
  const [correspondent, reading, full] = [
    await enlist(newsroom),
    await issueToken(newsroom, 'read-only'),
    await issueToken(newsroom, 'full-access'),
  ];
  callers = [anybody(newsroom), correspondent, reading, full];
  await writeEverything();
});

afterAll(clearPictures);

const create = async (type: string, data: object) => {
  const created = await newsroom.strapi
    .documents(`plugin::newsroom.${type}` as never)
    .create({ data } as never);
  return (created as { documentId: string }).documentId;
};

/** The neighbours of one story, and how it names them. */
async function createNeighbours(word: string) {
  const department = await create('department', { name: `${word}单位`, aliases: [`${WORD}${word}别名`] });
  const column = await create('column', { name: `${word}栏目`, policy: 'three-reviews-three-proofs' });
  const reporter = await create('reporter', {
    name: `${word}记者`,
    department,
    aliases: [`${WORD}${word}笔名`],
  });
  const naming = {
    department: { set: [{ documentId: department }] },
    column: { set: [{ documentId: column }] },
    contributors: [{ role: 'reporter', name: `${word}记者`, reporter }],
  };
  return { department, column, reporter, naming };
}

/** A public story with a change in work, a draft that shares its picture, and a story that was taken down. */
async function writeEverything(): Promise<void> {
  const [open, secret] = [await createNeighbours('公开'), await createNeighbours(WORD)];
  const { id: both } = await takePicture(newsroom, staff.secondEditor, 'gongkai.bmp');
  const { id: one } = await takePicture(newsroom, staff.secondEditor, `${SECRET}.bmp`);
  const photos = [{ file: both, caption: '公开图说' }];
  const secretText = {
    ...secret.naming,
    headline: `${WORD}标题`,
    kicker: `${WORD}肩题`,
    body: bodyOf(`${WORD}正文。`),
    keywords: [WORD],
    photos: [...photos, { file: one, caption: `${WORD}图说` }],
  };
  shown = await writePublished(staff, { ...open.naming, headline: '公开标题', photos });
  await saveStory(staff.secondEditor, shown, { ...secretText, slug: `${SECRET}-gai` });
  const draft = await writeStory(staff.secondEditor, { ...secretText, slug: `${SECRET}-gao` });
  await done(staff.secondEditor, draft, 'submit');
  const unpublished = await writeSigned(staff, { headline: `${WORD}撤下`, slug: `${SECRET}-che` });
  await publish(staff, unpublished);
  await done(staff.deskHead, unpublished, 'unpublish', { opinion: '来源有误' });
  const { department, reporter, column } = secret;
  hidden = { draft, unpublished, department, reporter, column };
}

const LISTS = ['articles', 'departments', 'reporters', 'columns'].map((plural) => `/api/newsroom/${plural}`);

/** Asks every list, as everybody who is not an editor. */
const askAll = async (lists: string[], query: string) => {
  const answers = [];
  for (const caller of callers) for (const list of lists) answers.push(await caller.get(`${list}${query}`));
  return answers;
};

const leaks = (text: string) =>
  [WORD, SECRET, ...Object.values(hidden)].filter((word) => text.includes(word));

const QUERIES = [
  '',
  '?status=draft',
  '?status=draft&populate=*',
  '?status[]=draft',
  '?status[$eq]=draft',
  '?Status=draft',
  '?publicationState=preview',
  '?publicationFilter=never-published',
  '?publicationFilter=modified&status=draft',
  '?hasPublishedVersion=false',
  '?locale=*',
  '?populate=*',
  '?populate=deep',
  '?populate[reporters][status]=draft&populate[reporters][populate]=*',
  '?populate[department][populate]=*',
  '?populate[photoFiles][populate]=*',
  '?populate[photoFiles][populate]=related',
  '?populate[photoFiles][populate][related]=true',
  '?populate[photoFiles][populate][related][populate]=*',
  '?populate[photoFiles][populate][folder][populate][files][populate]=related',
  '?populate=photoFiles.related',
  '?populate[0]=photoFiles&populate[1]=photoFiles.related',
  '?populate[photoFiles][populate][related][status]=draft',
  '?populate[photoFiles][populate][related][on][plugin::newsroom.article][fields]=headline',
  '?populate[reporters][populate][user]=true',
  '?populate[reporters][populate][editor]=true',
  '?populate[createdBy]=true',
  '?populate[articles]=true',
  '?populate[localizations]=true',
  '?fields=version,endMark,source',
  `?_q=${WORD}`,
  `?_q=${SECRET}&status=draft`,
  '?filters[publishedAt][$null]=true',
  '?filters[$or][0][publishedAt][$null]=true&filters[$or][1][id][$gt]=0',
  '?filters[$not][publishedAt][$notNull]=true',
  '?sort=version:desc',
  '?sort=photoFiles.related.headline',
  '?pagination[pageSize]=100&status=draft',
];

describe('a query of the content API', () => {
  it.each(QUERIES)('shows nothing of a draft: %s', async (query) => {
    const answers = await askAll(LISTS, query);

    expect(answers.flatMap(({ text }) => leaks(text))).toEqual([]);
    expect(answers.filter(({ status }) => status !== 200 && status !== 400)).toEqual([]);
  });

  it.each(['?status=draft', '?publicationFilter=never-published&status=draft', '?locale=*'])(
    'counts public records alone: %s',
    async (query) => {
      const answers = await askAll(LISTS, query);

      expect(answers.map(({ body }) => body.meta.pagination.total)).toEqual(answers.map(() => 1));
    },
  );

  it.each(QUERIES.filter((query) => !query.includes('agination')))(
    'shows one story alone: %s',
    async (query) => {
      const answers = await askAll([`/api/newsroom/articles/${shown}`], query);

      expect(answers.flatMap(({ text }) => leaks(text))).toEqual([]);
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    },
  );
});

/** Filters by which a caller could guess at a draft, with the guess in place of `?`. */
const ORACLES: [string, string, string][] = [
  ['articles', 'filters[headline][$contains]=?', WORD],
  ['articles', 'filters[slug][$startsWith]=?', SECRET],
  ['articles', 'filters[body][$contains]=?', WORD],
  ['articles', 'filters[keywords][$contains]=?', WORD],
  ['articles', 'filters[keywords][$eq]=?', WORD],
  ['articles', 'keyword=?', WORD],
  ['articles', 'filters[department][name][$contains]=?', WORD],
  ['articles', 'filters[column][name][$contains]=?', WORD],
  ['articles', 'filters[reporters][name][$contains]=?', WORD],
  ['articles', 'filters[reporters][aliases][$contains]=?', WORD],
  ['articles', 'filters[reporters][editor][lastname][$startsWith]=?', 'newsroom'],
  ['articles', 'filters[photoFiles][name][$contains]=?', SECRET],
  ['articles', 'filters[photoFiles][name][$contains]=?', 'gongkai'],
  ['articles', 'filters[$not][photoFiles][ext][$eq]=?', '.bmp'],
  ['articles', 'filters[photoFiles][related][headline][$contains]=?', WORD],
  ['articles', 'filters[version][$gt]=?', '1'],
  ['articles', 'filters[createdBy][lastname][$startsWith]=?', 'newsroom'],
  ['departments', 'filters[name][$contains]=?', WORD],
  ['departments', 'filters[aliases][$contains]=?', WORD],
  ['departments', 'filters[articles][headline][$contains]=?', WORD],
  ['reporters', 'filters[name][$contains]=?', WORD],
  ['reporters', 'filters[department][name][$contains]=?', WORD],
  ['reporters', 'filters[editor][email][$contains]=?', 'example.com'],
  ['columns', 'filters[name][$contains]=?', WORD],
  ['columns', 'filters[policy][$eq]=?', 'three-reviews-three-proofs'],
];

describe('a filter of the content API', () => {
  it.each(ORACLES)('answers a good guess as a bad one: %s?%s', async (plural, filter, guess) => {
    const ask = async (word: string) => {
      const query = `?status=draft&${filter.replace('?', encodeURIComponent(word))}`;
      const answers = await askAll([`/api/newsroom/${plural}`], query);
      return answers.map(({ status, body }) => [status, body.meta?.pagination.total ?? null]);
    };

    expect(await ask(guess)).toEqual(await ask('99999'));
  });
});

describe('a record that no published story names', () => {
  it.each(['draft', 'unpublished', 'department', 'reporter', 'column'] as const)(
    'answers as if it was not there: %s',
    async (kind) => {
      const plural = kind.endsWith('ed') || kind === 'draft' ? 'articles' : `${kind}s`;
      const lists = [`/api/newsroom/${plural}/`];

      const there = await askAll(lists, `${hidden[kind]}?status=draft`);
      const nowhere = await askAll(lists, 'nosuchdocument?status=draft');

      expect(there.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect(there.map(({ body }) => body)).toEqual(nowhere.map(({ body }) => body));
    },
  );

  it.each(['gao', 'gai', 'che'])('has no address: slug of %s', async (end) => {
    const answers = await askAll([`/api/newsroom/articles/slug/${SECRET}-${end}`], '?status=draft');

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(answers.flatMap(({ text }) => leaks(text))).toEqual([]);
  });
});

describe('the editors', () => {
  it('see all of it', async () => {
    const root = await hire(newsroom, 'strapi-super-admin');
    const { text } = await root.get(`${STORIES}?pageSize=100`);

    expect(leaks(text)).toEqual(expect.arrayContaining([WORD, SECRET, hidden.draft, hidden.unpublished]));
  });
});
