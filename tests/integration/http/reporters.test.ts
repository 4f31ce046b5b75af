import { pathsIn, refusalIn } from '../../support/answers';
import { anybody, type Answer } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { demand, writePublished, writeStory } from '../../support/people/stories';
import { traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const REPORTERS = '/newsroom/reporters';

const { newsroom, staff } = useNewsroom({ silent: true });

afterAll(clearPictures);

let count = 0;

const post = (person: object) =>
  staff.chiefEditor.post(REPORTERS, { kind: 'staff', department: null, aliases: [], ...person });
const add = async (overrides: object = {}): Promise<Answer['body']> => {
  count += 1;
  return demand(await post({ name: `何平${count}`, ...overrides }), 201).body;
};
const list = async () => demand(await staff.chiefEditor.get(REPORTERS)).body.reporters;
const change = ({ documentId, name, kind, aliases, updatedAt }: Answer['body'], changed: object) => {
  const kept = { name, kind, aliases, department: null, updatedAt };
  return staff.chiefEditor.put(`${REPORTERS}/${documentId}`, { ...kept, ...changed });
};
const remove = ({ documentId }: Answer['body']) => staff.chiefEditor.delete(`${REPORTERS}/${documentId}`);
const signedBy = ({ name, documentId }: Answer['body']) => ({
  contributors: [{ role: 'reporter', name, reporter: documentId }],
});
const read = (path: string) => anybody(newsroom).get(`/api/newsroom/reporters${path}`);

describe('The persons', () => {
  it('are told with all that is known of them and how many stories name each', async () => {
    const picture = await takePicture(newsroom, staff.chiefEditor);
    const { documentId } = demand(
      await staff.chiefEditor.post('/newsroom/departments', { name: '水利局', aliases: [], formerNames: [] }),
      201,
    ).body;
    const told = { biography: '跑农业口的记者。', aliases: ['小何'], kind: 'correspondent' };
    const person = await add({ ...told, photo: picture.id, department: documentId });
    await writePublished(staff, signedBy(person));
    await writeStory(staff.editor, signedBy(person));

    expect(await list()).toContainEqual({
      ...person,
      ...told,
      department: { documentId, name: '水利局' },
      photo: { id: picture.id, url: expect.stringContaining('/uploads/') },
      hasAccount: false,
      stories: 2,
      publicStories: 1,
    });
  });

  it('are without those that others stand for', async () => {
    const [kept, merged] = [await add(), await add()];
    const ids = { kept: kept.documentId, merged: merged.documentId };
    demand(await staff.chiefEditor.post('/newsroom/merges', { type: 'reporter', ...ids }));

    const listed = (await list()).map(({ documentId }: { documentId: string }) => documentId);
    expect([kept, merged].map(({ documentId }) => listed.includes(documentId))).toEqual([true, false]);
  });
});

describe('A person', () => {
  it('is changed, and no story with them', async () => {
    const person = await add({ biography: '旧介绍。' });
    const story = await writePublished(staff, signedBy(person));
    const before = await traceOf(newsroom, story);

    const changed = demand(await change(person, { name: '何萍', biography: null, slug: 'He-Ping' })).body;

    expect(changed).toMatchObject({ name: '何萍', biography: null, slug: 'he-ping', stories: 1 });
    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it('keeps what a change leaves out', async () => {
    const person = await add({ biography: '介绍。' });
    expect(demand(await change(person, {})).body).toMatchObject({ biography: '介绍。', slug: person.slug });
  });

  it('shares a name with a namesake, and never an address', async () => {
    const [one, other] = [await add({ name: '李白' }), await add({ name: '李白' })];
    expect([one.slug, other.slug]).toEqual(['li-bai', 'li-bai-2']);
    expect(refusalIn(await change(other, { slug: 'li-bai' }))).toEqual([409, 'entry_slug_taken']);
  });

  it('is deleted where no story names them', async () => {
    const [free, named] = [await add(), await add()];
    await writeStory(staff.editor, signedBy(named));

    expect((await remove(free)).status).toBe(204);
    expect(refusalIn(await remove(named))).toEqual([409, 'named_by_stories']);
  });

  it.each<[string, object, string[]]>([
    ['a name', { name: ' ' }, ['name']],
    ['a kind', { kind: 'boss' }, ['kind']],
    ['a biography that fits', { biography: '字'.repeat(2_001) }, ['biography']],
  ])('has %s', async (_, overrides, paths) => {
    const answer = await post({ name: '石磊', ...overrides });
    expect([refusalIn(answer), pathsIn(answer)]).toEqual([[400, 'bad_request'], paths]);
  });

  it('has a department and a photo that are there', async () => {
    const answer = await post({ name: '石磊', department: 'no-such', photo: 99_999 });
    expect(refusalIn(answer)).toEqual([400, 'entry_faulty']);
    expect(answer.body.error.details.issues).toEqual([
      { path: ['department'], fault: 'no_such_entry' },
      { path: ['photo'], fault: 'no_such_entry' },
    ]);
  });
});

describe('A person in public', () => {
  it('is shown with address, biography and photo, and no word of the library', async () => {
    const picture = await takePicture(newsroom, staff.chiefEditor, 'secret-name.bmp');
    const person = await add({ biography: '公开的介绍。', photo: picture.id, aliases: ['化名'] });
    const story = await writePublished(staff, signedBy(person));

    const { body } = await read(`/${person.documentId}`);

    expect(body.data).toMatchObject({
      slug: person.slug,
      biography: '公开的介绍。',
      photo: { id: picture.id, url: expect.stringContaining('/uploads/') },
    });
    expect(JSON.stringify(body)).not.toMatch(/secret-name|化名/);
    const shown = (await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).body.data.reporters;
    expect(shown).toMatchObject([{ slug: person.slug, name: person.name }]);
  });

  it('is found by their address', async () => {
    const person = await add();
    await writePublished(staff, signedBy(person));

    const { body } = await read(`?filters[slug][$eq]=${person.slug}`);

    expect(body.data).toMatchObject([{ documentId: person.documentId }]);
  });
});
