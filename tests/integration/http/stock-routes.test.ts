import { refusalIn } from '../../support/answers';
import { enlist, hire, type Person } from '../../support/people/people';
import { bring, draw, emptyLibrary } from '../../support/people/pictures';
import { demand, STORIES, storyText } from '../../support/people/stories';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom({ silent: true });
let root: Person;
let editor: Person;
let author: Person;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
  editor = await hire(newsroom, 'newsroom-editor');
  author = await enlist(newsroom);
});

const IDS = ['5abc', '-1', '1.5', '99999999999999999999'];

/** Relations of all types of Strapi and its plugins, with those that every type has. */
const relations = (): [string, string][] =>
  Object.entries(newsroom.strapi.contentTypes as unknown as Record<string, { attributes: object }>).flatMap(
    ([uid, { attributes }]) =>
      Object.entries(attributes as Record<string, { type: string }>)
        .filter(([, { type }]) => type === 'relation')
        .map(([name]): [string, string] => [uid, name]),
  );

describe('A relation of the Content Manager', () => {
  it.each([
    ['its entry', (type: string, name: string) => `${type}/5abc/${name}`],
    ['what it could lead to', (type: string, name: string) => `${type}/${name}?id=5abc&idsToOmit[]=1.5`],
  ])('is answered or refused, whatever the id of %s is', async (_, pathOf) => {
    const all = relations();
    expect(all.length).toBeGreaterThan(100);
    const answers = [];
    for (const [uid, name] of all) {
      const path = pathOf(`/content-manager/relations/${uid}`, name);
      answers.push([(await root.get(path)).status, path] as const);
    }
    expect(answers.filter(([status]) => ![200, 400, 403, 404].includes(status))).toEqual([]);
  });

  it('is forbidden where nobody may read it, and refused where it leads to rows of any type', async () => {
    const [article, files] = ['plugin::newsroom.article', 'plugin::upload.file'].map(
      (uid) => `/content-manager/relations/${uid}`,
    );
    expect((await root.get(`${article}/createdBy`)).status).toBe(403);
    expect(refusalIn(await root.get(`${files}/related`))).toEqual([400, 'bad_request']);
    const spelled = files?.replace('::', '%3A%3A');
    expect(refusalIn(await root.get(`${spelled}/related`))).toEqual([400, 'bad_request']);
    expect((await root.get(`${article}/nothing`)).status).toBe(400);
    expect((await root.get(`${article}/5abc/column`)).status).toBe(404);
    expect((await root.get(`${article}/column`)).status).toBe(200);
  });

  it.each([99999, '5abc', { connect: [{ id: 99999 }] }, { connect: [{ documentId: 'none' }] }])(
    'is refused where its other end is not there: %j',
    async (column) => {
      expect((await editor.post(STORIES, storyText({ column }))).status).toBe(400);
    },
  );
});

describe('A file', () => {
  const form = async () => ({ name: 'n.jpg', bytes: await draw().jpeg().toBuffer() });

  it.each(IDS)('is refused under what is no number of one: %s', async (id) => {
    for (const [person, url] of [
      [root, '/upload'],
      [author, '/api/upload'],
    ] as const) {
      const words = await person.post(`${url}?id=${id}`, { fileInfo: { name: 'n' } });
      expect(refusalIn(words)).toEqual([400, 'bad_request']);
      expect(refusalIn(await person.upload(`${url}/?id=${id}`, await form()))).toEqual([400, 'bad_request']);
    }
  });

  it.each(IDS)('is neither changed nor deleted as the file %s', async (id) => {
    const [url, words] = [`/upload/files/${id}`, { name: 'n' }];
    const answers = [
      await root.put(url, words),
      await root.delete(url),
      await root.upload(`${url}/replace`, await form()),
    ];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [400, 'bad_request']));
  });

  it('is changed under its number', async () => {
    const { id } = await bring(root, (await form()).bytes, { url: '/upload' });
    const { body } = demand(await root.post(`/upload?id=${id}`, { fileInfo: { name: '新名' } }));
    expect(body.name).toBe('新名');
    await emptyLibrary(newsroom);
  });
});
