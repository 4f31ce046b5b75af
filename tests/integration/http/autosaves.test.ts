import { pathsIn, refusalIn } from '../../support/answers';
import { anybody, hire, type Person } from '../../support/people/people';
import { bodyOf, demand, review, saveStory, versionOf, writeStory } from '../../support/people/stories';
import { rowsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const UNSAVED = { version: 1, fields: { headline: '河道清淤完工', body: bodyOf('昨日完工。') } };

const { newsroom, staff } = useNewsroom({ silent: true });
let story: string;

beforeEach(async () => {
  story = await writeStory(staff.secondEditor);
});

const keep = (person: Person, input: object = UNSAVED) =>
  person.put(`/newsroom/articles/${story}/autosave`, input);
const list = async (person: Person) => demand(await person.get(`/newsroom/articles/${story}/autosaves`)).body;
const viewBy = (person: Person, input: object = UNSAVED) => ({
  ...input,
  by: person.name,
  at: expect.any(String),
});

describe('What an editor has not saved yet', () => {
  it('is kept beside the story, which stays as it was', async () => {
    const before = await review(staff.editor, story);
    expect((await keep(staff.editor)).body).toEqual(viewBy(staff.editor));
    expect(await list(staff.editor)).toEqual({ own: viewBy(staff.editor), others: [] });
    expect(await review(staff.editor, story)).toEqual(before);
  });

  it('takes the place of what the same editor kept before', async () => {
    demand(await keep(staff.editor));
    const later = { version: 1, fields: { headline: '清淤完工' } };
    demand(await keep(staff.editor, later));
    expect(await list(staff.editor)).toEqual({ own: viewBy(staff.editor, later), others: [] });
  });

  it('has all that is said of a photo', async () => {
    const photo = {
      file: null,
      caption: '清淤现场。',
      alternativeText: '两台挖掘机',
      credit: { role: 'photographer', name: '江月', title: '通讯员' },
      mark: '②2',
      aiOrigin: 'assisted',
      focus: { x: 20, y: 70 },
    };
    const unsaved = { version: 1, fields: { photos: [photo] } };
    demand(await keep(staff.editor, unsaved));
    expect(await list(staff.editor)).toEqual({ own: viewBy(staff.editor, unsaved), others: [] });
  });

  it('is there for others, beside their own', async () => {
    demand(await keep(staff.editor));
    demand(await keep(staff.deskHead));
    expect(await list(staff.deskHead)).toEqual({
      own: viewBy(staff.deskHead),
      others: [viewBy(staff.editor)],
    });
  });

  it('outlives a save by somebody else, with the version that it was made on', async () => {
    demand(await keep(staff.editor));
    demand(await saveStory(staff.deskHead, story, { headline: '另改' }));
    expect(await list(staff.editor)).toEqual({ own: viewBy(staff.editor), others: [] });
    expect(await versionOf(staff.editor, story)).toBe(2);
  });

  it('is gone once it is saved', async () => {
    demand(await keep(staff.editor));
    demand(await saveStory(staff.editor, story, UNSAVED.fields));
    expect(await list(staff.editor)).toEqual({ own: null, others: [] });
  });

  it('is gone once it is given up, and that of others is not', async () => {
    demand(await keep(staff.editor));
    demand(await keep(staff.deskHead));
    demand(await staff.editor.delete(`/newsroom/articles/${story}/autosave`), 204);
    expect(await list(staff.editor)).toEqual({ own: null, others: [viewBy(staff.deskHead)] });
  });

  it('is one row, however many tabs keep it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => keep(staff.editor)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await rowsOf(newsroom, 'newsroom_autosaves', { article: story })).toHaveLength(1);
  });

  it('goes with a draft that is deleted', async () => {
    demand(await keep(staff.editor));
    const root = await hire(newsroom, 'strapi-super-admin');
    demand(await root.delete(`/content-manager/collection-types/plugin::newsroom.article/${story}`));
    expect(await rowsOf(newsroom, 'newsroom_autosaves', { article: story })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no version', { fields: {} }, 'version'],
    ['a field that is not edited', { version: 1, fields: { language: 'en' } }, 'fields'],
  ])('is refused with %s', async (_, input, path) => {
    const answer = await keep(staff.editor, input);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual([path]);
  });

  it.each([100_001, 1_000_000])(
    'is refused where it is longer than a story: %i characters',
    async (length) => {
      const answer = await keep(staff.editor, { version: 1, fields: { headline: '长'.repeat(length) } });
      expect(refusalIn(answer)).toEqual([400, 'story_too_long']);
    },
  );

  it('belongs to a story', async () => {
    expect(refusalIn(await staff.editor.put('/newsroom/articles/nowhere/autosave', UNSAVED))).toEqual([
      404,
      'not_found',
    ]);
  });

  it.each([
    ['headline', { a: 1 }],
    ['headline', ['a']],
    ['body', '<p>'],
    ['body', [null]],
    ['photos', [{ file: '1', caption: 1 }]],
    ['contributors', { length: 1 }],
    ['keywords', [1]],
    ['urgency', '1'],
    ['column', { connect: [1] }],
  ])('has the shape of a story: %s is not %j', async (field, value) => {
    const answer = await keep(staff.editor, { version: 1, fields: { [field]: value } });

    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)[0]).toMatch(new RegExp(`^fields.${field}`));
  });

  it('shows others no picture from elsewhere', async () => {
    const image = { url: 'https://elsewhere.example/a.png', hash: 'a' };
    const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];

    expect(refusalIn(await keep(staff.editor, { version: 1, fields: { body } }))).toEqual([
      400,
      'foreign_picture',
    ]);
  });

  it('is no business of anybody outside of the desk', async () => {
    const author = await hire(newsroom, 'strapi-author');
    expect((await keep(author)).status).toBe(403);
    expect((await author.get(`/newsroom/articles/${story}/autosaves`)).status).toBe(403);
    expect((await anybody(newsroom).get(`/newsroom/articles/${story}/autosaves`)).status).toBe(401);
  });
});
