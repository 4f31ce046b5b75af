import { PAGE, RECORDS, WRITTEN } from '../../support/people/pages';
import { hire, type Person } from '../../support/people/people';
import { demand, done, proofread, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

afterEach(async () => {
  for (const table of [...WRITTEN, ...RECORDS]) await newsroom.strapi.db.connection(table).delete();
});

const found = async (person: Person, query: string): Promise<string[]> =>
  (await person.get(`/newsroom/queue?${query}`)).body.rows.map(
    ({ documentId }: { documentId: string }) => documentId,
  );

async function submitted(text: object = {}): Promise<string> {
  const story = await writeStory(staff.secondEditor, text);
  await done(staff.secondEditor, story, 'submit');
  return story;
}

async function createReporter(data: object): Promise<string> {
  const reporters = newsroom.strapi.documents('plugin::newsroom.reporter' as never);
  return (await reporters.create({ data } as never)).documentId;
}

describe('What waits for me', () => {
  const mine = (person: Person) => found(person, 'scope=mine');

  it('is what my role may review, but not a story of my own', async () => {
    const story = await submitted();

    expect(await mine(staff.editor)).toEqual([story]);
    expect([await mine(staff.secondEditor), await mine(staff.deskHead)]).toEqual([[], []]);
  });

  it('is not what another editor holds, until the claim has run out', async () => {
    const story = await submitted();
    const third = await hire(newsroom, 'newsroom-editor');
    await done(staff.editor, story, 'claim');
    expect([await mine(staff.editor), await mine(third)]).toEqual([[story], []]);

    await newsroom.strapi.db
      .query('plugin::newsroom.run')
      .updateMany({ where: { article: story }, data: { holderUntil: '2020-01-01T00:00:00.000Z' } });

    expect(await mine(third)).toEqual([story]);
  });

  it('is not a story that carries my byline', async () => {
    const author = await hire(newsroom, 'newsroom-editor');
    const reporter = await createReporter({ name: '甲一', kind: 'staff', editor: author.id });
    const story = await submitted({ contributors: [{ role: 'reporter', name: '甲一', reporter }] });

    expect([await mine(author), await mine(staff.editor)]).toEqual([[], [story]]);
  });

  it('goes with the story from step to step', async () => {
    const story = await submitted();
    const waiting = async () => ({
      editor: (await mine(staff.editor)).length,
      deskHead: (await mine(staff.deskHead)).length,
      proofreader: (await mine(staff.proofreaders[0])).length,
    });
    expect(await waiting()).toEqual({ editor: 1, deskHead: 0, proofreader: 1 });

    await done(staff.editor, story, 'approve');
    expect(await waiting()).toEqual({ editor: 0, deskHead: 1, proofreader: 1 });
    await done(staff.deskHead, story, 'approve');
    await done(staff.chiefEditor, story, 'approve');
    await proofread(staff, story);
    expect(await waiting()).toEqual({ editor: 0, deskHead: 1, proofreader: 0 });
    await done(staff.deskHead, story, 'publish');
    expect(await waiting()).toEqual({ editor: 0, deskHead: 0, proofreader: 0 });
  });

  it('is a story of mine that came back', async () => {
    const story = await submitted();
    await done(staff.editor, story, 'return', { opinion: '数字有误' });

    expect([await mine(staff.secondEditor), await mine(staff.editor)]).toEqual([[story], []]);
  });
});

describe('What I have begun', () => {
  const mine = (person: Person) => found(person, 'scope=mine');

  it('waits for me until I submit it, and again once I have taken it back', async () => {
    const story = await writeStory(staff.editor);
    expect([await mine(staff.editor), await mine(staff.secondEditor)]).toEqual([[story], []]);

    await done(staff.editor, story, 'submit');
    expect(await mine(staff.editor)).toEqual([]);
    await done(staff.editor, story, 'recall');
    expect(await mine(staff.editor)).toEqual([story]);
  });

  it('is what I have imported, too, and the stories of a page are found by it', async () => {
    const own = await writeStory(staff.editor);
    const { id, stories } = demand(
      await staff.editor.post('/newsroom/page-imports', { text: PAGE }),
      201,
    ).body;
    const imported = stories.map(({ documentId }: { documentId: string }) => documentId);

    expect(await mine(staff.editor)).toEqual([own, ...imported]);
    expect(await mine(staff.secondEditor)).toEqual([]);
    expect(await found(staff.secondEditor, `pageImport=${id}&stage=draft`)).toEqual(imported);
    expect(await found(staff.secondEditor, 'pageImport=nosuchimport&stage=draft')).toEqual([]);
  });
});

describe('What my desk holds', () => {
  it('is what is for my roles, whoever has it or wrote it', async () => {
    const story = await submitted();
    await done(staff.editor, story, 'claim');

    expect(await found(staff.secondEditor, 'scope=desk')).toEqual([story]);
    expect(await found(staff.deskHead, 'scope=desk')).toEqual([]);
  });
});
