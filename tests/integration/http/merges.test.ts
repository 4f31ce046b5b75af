import { pathsIn, refusalIn } from '../../support/answers';
import { enlist, hire, type Answer } from '../../support/people/people';
import {
  act,
  demand,
  done,
  outcomeOf,
  review,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const MERGES = '/newsroom/merges';

const { newsroom, staff } = useNewsroom({ silent: true });

let count = 0;

async function create(
  type: 'department' | 'reporter',
  data: object = {},
): Promise<{ id: string; name: string }> {
  count += 1;
  const name = type === 'department' ? `青石县第${count}局` : `何平${count}`;
  const documents = newsroom.strapi.documents(`plugin::newsroom.${type}`);
  const { documentId } = await documents.create({ data: { name, ...data } as never });
  return { id: documentId, name };
}

const merge = (type: string, kept: string, merged: string): Promise<Answer> =>
  staff.chiefEditor.post(MERGES, { type, kept, merged });
const directory = async () => demand(await staff.chiefEditor.get('/newsroom/merges')).body;
const entry = async (documentId: string) => {
  const { departments, reporters } = await directory();
  return [...departments, ...reporters].find((one) => one.documentId === documentId);
};
const byline = (reporter: string) => [{ role: 'correspondent', name: '何平', reporter }];

describe('The directory', () => {
  it('tells how many stories name each record, and how many of these are public', async () => {
    const department = await create('department', { aliases: ['水务'], formerNames: ['水利局'] });
    await writePublished(staff, { department: department.id });
    await writeStory(staff.editor, { department: department.id });

    expect(await entry(department.id)).toEqual({
      documentId: department.id,
      name: department.name,
      otherNames: ['水务', '水利局'],
      mergedInto: null,
      stories: 2,
      publicStories: 1,
    });
  });

  it('tells of reporters their department, and whether somebody signs in as them', async () => {
    const department = await create('department');
    const correspondent = await enlist(newsroom);
    const reporter = await create('reporter', { department: department.id, user: correspondent.id });
    expect(await entry(reporter.id)).toMatchObject({
      kind: 'correspondent',
      department: department.name,
      hasAccount: true,
    });
  });
});

describe('Two departments that are the same', () => {
  it('are merged without a word in any story, signed or not', async () => {
    const [kept, merged] = [await create('department'), await create('department')];
    const published = await writePublished(staff, { department: merged.id });
    const draft = await writeStory(staff.editor, { department: merged.id });
    const before = [await traceOf(newsroom, published), await traceOf(newsroom, draft)];

    const { departments } = demand(await merge('department', kept.id, merged.id)).body;

    expect(departments).toContainEqual(
      expect.objectContaining({ documentId: merged.id, mergedInto: kept.id }),
    );
    expect([await traceOf(newsroom, published), await traceOf(newsroom, draft)]).toEqual(before);
  });

  it('are one for page imports, under either name', async () => {
    const kept = await create('department', { name: '青石县财政局' });
    const merged = await create('department', { name: '白河县财政局' });
    demand(await merge('department', kept.id, merged.id));
    const text = `城事新闻\n\n白河县财政局\n\n开展走访活动\n\n本报讯(通讯员 何平)昨日,工作人员走访企业。①5`;

    const { body } = demand(await staff.editor.post('/newsroom/page-imports', { text }), 201);

    expect(body.proposals.departments).toEqual([]);
    const { article } = await review(staff.editor, body.stories[0].documentId);
    expect(article.department).toBe(kept.id);
  });

  it('are one for the queue', async () => {
    const [kept, merged] = [await create('department'), await create('department')];
    const story = await writeStory(staff.secondEditor, { department: merged.id });
    await done(staff.secondEditor, story, 'submit');
    demand(await merge('department', kept.id, merged.id));

    const { rows } = demand(await staff.editor.get(`/newsroom/queue?department=${kept.id}`)).body;

    expect(rows.map(({ documentId }: { documentId: string }) => documentId)).toEqual([story]);
  });

  it('stay one where the kept one is merged into a third', async () => {
    const [first, second, third] = [
      await create('department'),
      await create('department'),
      await create('department'),
    ];
    demand(await merge('department', second.id, first.id));
    demand(await merge('department', third.id, second.id));
    expect([await entry(first.id), await entry(second.id)]).toMatchObject([
      { mergedInto: third.id },
      { mergedInto: third.id },
    ]);
  });

  it('are two again where the merge was a mistake', async () => {
    const [kept, merged] = [await create('department'), await create('department')];
    demand(await merge('department', kept.id, merged.id));
    expect((await staff.chiefEditor.delete(`${MERGES}/${merged.id}`)).status).toBe(204);
    expect(await entry(merged.id)).toMatchObject({ mergedInto: null });
    expect(refusalIn(await staff.chiefEditor.delete(`${MERGES}/${merged.id}`))).toEqual([404, 'not_found']);
  });
});

describe('Two reporters that are the same', () => {
  it('are one person, who does not review what carries the other record', async () => {
    const ownReviewer = await hire(newsroom, 'newsroom-editor');
    const kept = await create('reporter', { editor: ownReviewer.id });
    const merged = await create('reporter');
    const story = await writeStory(staff.secondEditor, { contributors: byline(merged.id) });
    await done(staff.secondEditor, story, 'submit');
    demand(await merge('reporter', kept.id, merged.id));

    expect(outcomeOf(await act(ownReviewer, story, 'approve'))).toBe('403 own_story');
  });

  it('let the account of either write under the kept one', async () => {
    const correspondent = await enlist(newsroom);
    const department = await create('department');
    const kept = await create('reporter', { department: department.id });
    const merged = await create('reporter', { user: correspondent.id });
    demand(await merge('reporter', kept.id, merged.id));
    const text = { headline: '清淤完工', paragraphs: ['昨日完工。'] };

    const { body } = demand(await correspondent.post('/api/newsroom/submissions', text), 201);

    const { article } = await review(staff.editor, body.data.documentId);
    expect(article).toMatchObject({
      department: department.id,
      contributors: [{ name: kept.name, reporter: kept.id }],
    });
  });
});

describe('A merge', () => {
  it.each<[string, string, (id: string) => [string, string], [number, string]]>([
    ['a record with itself', 'department', (id) => [id, id], [400, 'same_entry']],
    ['with a record that is not there', 'department', (id) => [id, 'nowhere'], [404, 'not_found']],
    ['a department as a reporter', 'reporter', (id) => [id, 'nowhere'], [404, 'not_found']],
  ])('is refused of %s', async (_, type, pair, refused) => {
    const { id } = await create('department');
    expect(refusalIn(await merge(type, ...pair(id)))).toEqual(refused);
  });

  it('is refused of what is merged already', async () => {
    const [kept, merged, other] = [
      await create('department'),
      await create('department'),
      await create('department'),
    ];
    demand(await merge('department', kept.id, merged.id));
    const answers = [
      await merge('department', other.id, merged.id),
      await merge('department', merged.id, other.id),
    ];
    expect(answers.map(refusalIn)).toEqual([
      [409, 'already_merged'],
      [409, 'already_merged'],
    ]);
  });

  it('is one of two that would go round in a circle', async () => {
    const [one, other] = [await create('department'), await create('department')];
    const both = await Promise.all([
      merge('department', one.id, other.id),
      merge('department', other.id, one.id),
    ]);
    expect(both.map(outcomeOf).sort()).toEqual(['200', '409 already_merged']);
  });

  it('needs its shape', async () => {
    const answer = await staff.chiefEditor.post(MERGES, { type: 'column', kept: '' });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(['type', 'kept', 'merged']);
  });

  it('is not taken back while the kept record bears the name of the other one', async () => {
    const [kept, merged] = [await create('department'), await create('department')];
    demand(await merge('department', kept.id, merged.id));
    const documents = newsroom.strapi.documents('plugin::newsroom.department');
    const rename = (aliases: string[]) =>
      documents.update({ documentId: kept.id, data: { aliases } as never });
    await rename([merged.name]);
    const separate = () => staff.chiefEditor.delete(`${MERGES}/${merged.id}`);

    const answer = await separate();
    expect(refusalIn(answer)).toEqual([409, 'name_taken']);
    expect(answer.body.error.details).toMatchObject({ name: merged.name, documentId: kept.id });
    await rename([]);
    expect((await separate()).status).toBe(204);
  });

  it('keeps the record that stands for others from being deleted', async () => {
    const [kept, merged] = [await create('department'), await create('department')];
    demand(await merge('department', kept.id, merged.id));
    const documents = newsroom.strapi.documents('plugin::newsroom.department');
    await expect(documents.delete({ documentId: kept.id })).rejects.toMatchObject({
      details: { code: 'named_by_stories' },
    });
  });
});
