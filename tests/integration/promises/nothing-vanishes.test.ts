import { refusalIn } from '../../support/answers';
import { anybody, enlist, hire, type Person } from '../../support/people/people';
import {
  done,
  outcomeOf,
  publish,
  saveStory,
  STORIES,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { rowsOf, traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let root: Person;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
});

const submitted = async () => {
  const story = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, story, 'submit');
  return story;
};

const SUBMITTED: [string, () => Promise<string>][] = [
  ['in review', submitted],
  [
    'recalled',
    async () => {
      const story = await submitted();
      await done(staff.secondEditor, story, 'recall');
      return story;
    },
  ],
  [
    'returned',
    async () => {
      const story = await submitted();
      await done(staff.editor, story, 'return', { opinion: '请补充时间地点' });
      return story;
    },
  ],
  [
    'rejected',
    async () => {
      const story = await submitted();
      await done(staff.editor, story, 'reject', { opinion: '无新闻价值' });
      return story;
    },
  ],
  ['signed', () => writeSigned(staff)],
  ['published', () => writePublished(staff)],
  [
    'taken down',
    async () => {
      const story = await writePublished(staff);
      await done(staff.deskHead, story, 'unpublish', { opinion: '来源有误' });
      return story;
    },
  ],
];

const deleteDocument = (story: string, params: object = {}) =>
  newsroom.strapi
    .documents('plugin::newsroom.article' as never)
    .delete({ documentId: story, ...params } as never);

const kept = expect.objectContaining({
  status: 409,
  details: expect.objectContaining({ code: 'kept_for_the_record' }),
});

describe('a story that was once submitted', () => {
  it.each(SUBMITTED)('is not deleted when it is %s', async (_, arrange) => {
    const story = await arrange();
    const before = await traceOf(newsroom, story);

    expect(outcomeOf(await root.delete(`${STORIES}/${story}`))).toBe('409 kept_for_the_record');
    expect(outcomeOf(await root.post(`${STORIES}/actions/bulkDelete`, { documentIds: [story] }))).toBe(
      '409 kept_for_the_record',
    );
    await expect(deleteDocument(story)).rejects.toEqual(kept);
    await expect(deleteDocument(story, { locale: '*' })).rejects.toEqual(kept);

    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it('keeps every version of its text', async () => {
    const story = await writePublished(staff, { headline: '第一版' });
    await saveStory(staff.secondEditor, story, { headline: '第二版' });
    await saveStory(staff.secondEditor, story, { headline: '第三版' });
    const read = async (number: number) =>
      (await staff.editor.get(`/newsroom/articles/${story}/versions/${number}`)).body.content.headline;

    expect([await read(1), await read(2), await read(3)]).toEqual(['第一版', '第二版', '第三版']);
  });

  it('keeps text and opinions after it was taken down', async () => {
    const story = await writePublished(staff, { headline: '撤下的标题' });
    await done(staff.deskHead, story, 'unpublish', { opinion: '来源有误' });

    const { body } = await staff.editor.get(`/newsroom/articles/${story}/history`);
    const version = await staff.editor.get(`/newsroom/articles/${story}/versions/1`);

    expect(body.decisions.at(-1)).toMatchObject({ act: 'unpublish', opinion: '来源有误' });
    expect(version.body.content.headline).toBe('撤下的标题');
    expect((await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).status).toBe(404);
  });

  it('keeps the names of those who decided on it when their accounts are gone', async () => {
    const leaver = await hire(newsroom, 'newsroom-editor');
    const story = await submitted();
    await done(leaver, story, 'approve', { opinion: '同意' });

    expect((await root.delete(`/admin/users/${leaver.id}`)).status).toBe(200);

    const { body } = await staff.editor.get(`/newsroom/articles/${story}/history`);
    expect(body.decisions.at(-1)).toMatchObject({ actorId: String(leaver.id), actorName: leaver.name });
  });

  it('goes on when the editor who wrote it is gone', async () => {
    const leaver = await hire(newsroom, 'newsroom-editor');
    const story = await writeStory(leaver);
    await done(leaver, story, 'submit');
    await root.delete(`/admin/users/${leaver.id}`);

    for (const person of [staff.editor, staff.deskHead, staff.chiefEditor])
      await done(person, story, 'approve');
    for (const person of staff.proofreaders) await done(person, story, 'proof');

    expect((await publish(staff, story)).status).toBe(200);
  });
});

describe('a correspondent', () => {
  it('has no way to delete a story', async () => {
    const correspondent = await enlist(newsroom);
    const { body } = await correspondent.post('/api/newsroom/submissions', {
      headline: '通讯员来稿',
      paragraphs: ['正文。'],
    });
    const { documentId } = body.data;

    const answer = await correspondent.delete(`/api/newsroom/submissions/${documentId}`);

    expect(answer.status).toBe(405);
    expect(await rowsOf(newsroom, 'newsroom_articles', { document_id: documentId })).toHaveLength(1);
  });
});

describe('a draft that was never submitted', () => {
  it('is deleted with its run and its versions', async () => {
    const story = await writeStory(staff.secondEditor);
    await saveStory(staff.secondEditor, story, { headline: '写了又不要的稿' });

    expect((await root.delete(`${STORIES}/${story}`)).status).toBe(200);

    const { articles, runs, versions, decisions } = await traceOf(newsroom, story);
    expect([articles, runs, versions, decisions]).toEqual([[], [], [], []]);
  });

  it('is deleted in a bulk', async () => {
    const stories = [await writeStory(staff.secondEditor), await writeStory(staff.secondEditor)];

    const answer = await root.post(`${STORIES}/actions/bulkDelete`, { documentIds: stories });

    expect(answer.body).toEqual({ count: 2 });
    expect(await rowsOf(newsroom, 'newsroom_runs', { article: stories[0] })).toEqual([]);
    expect(await rowsOf(newsroom, 'newsroom_runs', { article: stories[1] })).toEqual([]);
  });

  it('is not deleted by an editor of the newsroom', async () => {
    const story = await writeStory(staff.secondEditor);

    expect((await staff.chiefEditor.delete(`${STORIES}/${story}`)).status).toBe(403);
  });
});

describe('a record that a story names', () => {
  const recordsAt = (type: string) => `/content-manager/collection-types/plugin::newsroom.${type}`;
  const written = async (type: string) =>
    (await root.post(recordsAt(type), { name: `${type}一`, kind: 'staff' })).body.data.documentId as string;

  it.each([
    ['department', (id: string) => ({ department: id })],
    ['column', (id: string) => ({ column: id })],
    ['reporter', (id: string) => ({ contributors: [{ role: 'reporter', name: '王宁', reporter: id }] })],
  ])('is not deleted, and one that none names is: %s', async (type, naming) => {
    const named = await written(type);
    await writeStory(staff.editor, naming(named));

    expect(outcomeOf(await root.delete(`${recordsAt(type)}/${named}`))).toBe('409 named_by_stories');
    expect(
      outcomeOf(await root.post(`${recordsAt(type)}/actions/bulkDelete`, { documentIds: [named] })),
    ).toBe('409 named_by_stories');

    const name = { name: `${type}二`, kind: 'staff' };
    const other = (await root.post(recordsAt(type), name)).body.data.documentId as string;
    expect((await root.delete(`${recordsAt(type)}/${other}`)).status).toBe(200);
  });
});

describe('What empties tables through Strapi, as `strapi import` does first,', () => {
  it('is refused by the decisions, and leaves all as it was', async () => {
    const decisions = newsroom.strapi.db.query('plugin::newsroom.decision');
    const before = await decisions.count();

    for (const emptied of [decisions.deleteMany({}), decisions.delete({ where: { sequence: 1 } })])
      await expect(emptied).rejects.toMatchObject({ details: { code: 'record_is_closed' } });

    expect(before).toBeGreaterThan(0);
    expect(await decisions.count()).toBe(before);
  });

  it('is refused at the door, so that the uploads stay where they are, too', async () => {
    const answer = await anybody(newsroom).get('/admin/transfer/runner/push');
    expect(refusalIn(answer)).toEqual([409, 'record_is_closed']);
  });
});
