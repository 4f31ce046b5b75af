import { hire, type Person } from '../../support/people/people';
import {
  approveAll,
  bodyOf,
  demand,
  done,
  saveStory,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

afterEach(() => newsroom.strapi.db.query('plugin::newsroom.run').deleteMany({ where: {} }));

const queue = async (person: Person, query = '') => (await person.get(`/newsroom/queue?${query}`)).body;

const found = async (person: Person, query = ''): Promise<string[]> =>
  (await queue(person, query)).rows.map(({ documentId }: { documentId: string }) => documentId);

async function submitted(text: object = {}): Promise<string> {
  const story = await writeStory(staff.secondEditor, text);
  await done(staff.secondEditor, story, 'submit');
  return story;
}

const setRun = (story: string, data: object) =>
  newsroom.strapi.db.query('plugin::newsroom.run').updateMany({ where: { article: story }, data });

async function create(type: string, data: object): Promise<string> {
  const documents = newsroom.strapi.documents(`plugin::newsroom.${type}` as never);
  return (await documents.create({ data } as never)).documentId;
}

describe('The filters of the queue', () => {
  it('find stories by column, department and person', async () => {
    const column = await create('column', { name: '城区要闻' });
    const department = await create('department', { name: '水利局' });
    const reporter = await create('reporter', { name: '乙二' });
    const [inColumn, ofDepartment, byPerson] = [
      await submitted({ column }),
      await submitted({ department }),
      await submitted({ contributors: [{ role: 'correspondent', name: '乙二', reporter }] }),
    ];

    expect(await found(staff.editor, `column=${column}`)).toEqual([inColumn]);
    expect(await found(staff.editor, `department=${department}`)).toEqual([ofDepartment]);
    expect(await found(staff.editor, `reporter=${reporter}&scope=mine`)).toEqual([byPerson]);
    expect(await found(staff.editor, 'column=nosuchcolumn')).toEqual([]);
  });

  it.each([
    ['清淤', ['城东清淤']],
    ['BRIDGE', ['bridge 100%']],
    ['0%', ['bridge 100%']],
    ['_', []],
    ["'", []],
  ])('find the words %s in the headline as they are', async (words, headlines) => {
    await submitted({ headline: '城东清淤' });
    await submitted({ headline: 'bridge 100%' });

    const { rows } = await queue(staff.editor, `q=${encodeURIComponent(words)}`);

    expect(rows.map(({ headline }: { headline: string }) => headline)).toEqual(headlines);
  });

  it('find what is held by me, by others, and by nobody', async () => {
    const [held, free] = [await submitted(), await submitted()];
    await done(staff.editor, held, 'claim');
    const by = (person: Person) =>
      Promise.all(['me', 'others', 'nobody'].map((holder) => found(person, `holder=${holder}`)));

    expect(await by(staff.editor)).toEqual([[held], [], [free]]);
    expect(await by(staff.deskHead)).toEqual([[], [held], [free]]);
    const { editors } = (await staff.deskHead.get('/newsroom/directory')).body;
    const { key } = editors.find(({ key: one }: { key: string }) => one === `admin:${staff.editor.id}`);
    expect(await found(staff.deskHead, `holder=${key}`)).toEqual([held]);
    expect(await found(staff.deskHead, `holder=admin:${staff.deskHead.id}`)).toEqual([]);
  });

  it('find what was submitted or published on days of the paper’s clock', async () => {
    const submittedAt = (story: string, at: string) =>
      newsroom.strapi.db
        .connection('newsroom_decisions')
        .where({ article: story, act: 'submit' })
        .update({ at });
    const [late, early] = [await submitted(), await submitted()];
    const [last, next] = ['2026-03-01T15:59:59.999Z', '2026-03-01T16:00:00.000Z'];
    await submittedAt(late, last);
    await submittedAt(early, next);

    expect(await found(staff.editor, 'from=2026-03-01&to=2026-03-01')).toEqual([late]);
    expect(await found(staff.editor, 'dated=submitted&from=2026-03-02')).toEqual([early]);
    await setRun(late, { publication: 'published', publicationSince: last });
    await setRun(early, { publication: 'withdrawn', publicationSince: last });
    expect(await found(staff.editor, 'dated=published&to=2026-03-01')).toEqual([late]);
    expect(await found(staff.editor, 'dated=published&from=2026-03-02')).toEqual([]);
  });

  it('find what waits long, and what is due', async () => {
    const [old, due] = [await submitted(), await submitted()];
    await submitted();
    await setRun(old, { stageSince: '2020-01-01T00:00:00.000Z' });
    await setRun(due, { reviewDueAt: '2020-01-02T00:00:00.000Z' });

    expect(await found(staff.editor, 'waitingBefore=2020-01-01T08:00:01%2B08:00')).toEqual([old]);
    expect(await found(staff.editor, 'waitingBefore=2020-01-01T08:00:00%2B08:00')).toEqual([]);
    const { rows } = await queue(staff.editor, 'dueBefore=2020-01-03T00:00:00Z');
    expect(rows).toMatchObject([{ documentId: due, isOverdue: true }]);
  });

  it('find stories by what the public sees of them', async () => {
    const story = await writePublished(staff);

    expect(await found(staff.editor, 'stage=approved&publication=published')).toEqual([story]);
    expect(await found(staff.editor, 'stage=approved&publication=none&publication=withdrawn')).toEqual([]);
  });

  it('find what is in the paper of some days, with its page', async () => {
    const story = await submitted({ issueDate: '2026-03-02', pageNumber: '03' });
    await submitted({ issueDate: '2026-03-03' });
    await submitted();

    const { rows } = await queue(staff.editor, 'dated=printed&from=2026-03-02&to=2026-03-02');
    expect(rows).toMatchObject([{ documentId: story, issueDate: '2026-03-02', pageNumber: '03' }]);
    expect(await found(staff.editor, 'dated=printed&from=2026-03-04')).toEqual([]);
  });
});

describe('The queue', () => {
  it('is put in order by waiting time, due time or headline', async () => {
    const [b, a] = [await submitted({ headline: 'B' }), await submitted({ headline: 'A' })];
    const none = await submitted({ headline: 'C' });
    await setRun(b, { reviewDueAt: '2099-01-02T00:00:00.000Z' });
    await setRun(a, { reviewDueAt: '2099-01-01T00:00:00.000Z' });

    expect(await found(staff.editor)).toEqual([b, a, none]);
    expect(await found(staff.editor, 'order=desc')).toEqual([none, a, b]);
    expect(await found(staff.editor, 'sort=headline')).toEqual([a, b, none]);
    expect(await found(staff.editor, 'sort=dueAt')).toEqual([a, b, none]);
    expect(await found(staff.editor, 'sort=dueAt&order=desc')).toEqual([b, a, none]);
  });

  it('counts the stories of the scope and filters by stage, whatever page and stage is asked for', async () => {
    await submitted();
    const second = await submitted();
    await done(staff.editor, second, 'approve');
    await writeStory(staff.secondEditor);

    const all = await queue(staff.editor, 'stage=draft&pageSize=1');
    expect(all.counts).toMatchObject({ draft: 1, first_review: 1, second_review: 1, approved: 0 });
    expect(all.pagination.total).toBe(1);
    const mine = await queue(staff.deskHead, 'scope=mine');
    expect(mine.counts).toMatchObject({ draft: 0, first_review: 0, second_review: 1 });
    expect(mine.pagination.total).toBe(1);
  });

  it('tells how long a story is, and which proof of it is due', async () => {
    const story = await submitted({ body: bodyOf('清淤完工，水变清了。', 'Two words') });
    const row = async () => (await queue(staff.editor)).rows[0];

    expect(await row()).toMatchObject({ characters: 18, proof: 1 });
    await done(staff.proofreaders[0], story, 'proof');
    expect(await row()).toMatchObject({ characters: 18, proof: 2 });
    await writeStory(staff.secondEditor);
    expect((await queue(staff.editor, 'stage=draft')).rows).toMatchObject([{ proof: null }]);
  });

  it('marks a story that was published in an emergency', async () => {
    const story = await submitted();
    await done(staff.chiefEditor, story, 'override', { opinion: '防汛紧急通知' });
    await approveAll({ ...staff, chiefEditor: await hire(newsroom, 'newsroom-chief-editor') }, story);

    const { rows } = await queue(staff.editor, 'stage=approved');
    expect(rows).toMatchObject([{ documentId: story, isEmergency: true }]);
  });
});

describe('What was published', () => {
  it('is put in order by the time when it was', async () => {
    const [first, second] = [await writePublished(staff), await writePublished(staff)];
    await setRun(first, { publicationSince: '2026-01-02T00:00:00.000Z' });
    await setRun(second, { publicationSince: '2026-01-01T00:00:00.000Z' });

    const { rows } = await queue(
      staff.editor,
      'stage=approved&publication=published&sort=publicationSince&order=desc',
    );

    expect(rows).toMatchObject([
      { documentId: first, publicationSince: '2026-01-02T00:00:00.000Z' },
      { documentId: second, publicationSince: '2026-01-01T00:00:00.000Z' },
    ]);
  });
});

describe('The directory', () => {
  it('names columns, departments and reporters, and nothing else of them', async () => {
    const column = await create('column', { name: '乡镇动态' });
    const department = await create('department', { name: '气象局', aliases: ['县气象台'] });
    const reporter = await create('reporter', { name: '丙三', department });
    const free = await create('reporter', { name: '丁四' });

    const { body } = await staff.editor.get('/newsroom/directory');

    expect(body.columns).toContainEqual({ documentId: column, name: '乡镇动态' });
    expect(body.departments).toContainEqual({ documentId: department, name: '气象局' });
    expect(body.reporters).toContainEqual({ documentId: reporter, name: '丙三', department: '气象局' });
    expect(body.reporters).toContainEqual({ documentId: free, name: '丁四', department: null });
  });
});

describe('The time for a review', () => {
  it('begins anew at each stage, as the policy says', async () => {
    const policies = newsroom.strapi.db.query('plugin::newsroom.policy');
    const where = { isDefault: true };
    const { definition } = await policies.findOne({ where });
    const [first, ...others] = definition.reviews;
    const timed = { ...definition, reviews: [{ ...first, dueWithin: 90 }, ...others] };
    await policies.updateMany({ where, data: { definition: timed } });
    const story = await submitted();
    await policies.updateMany({ where, data: { definition } });

    const [row] = (await queue(staff.editor)).rows;
    expect(Date.parse(row.dueAt) - Date.parse(row.waitingSince)).toBe(90 * 60_000);
    await done(staff.editor, story, 'approve');
    expect((await queue(staff.editor)).rows).toMatchObject([{ dueAt: null, isOverdue: false }]);
  });
});

describe('The search of the queue', () => {
  const headlinesFor = async (words: string): Promise<string[]> => {
    const { body } = demand(await staff.editor.get(`/newsroom/queue?q=${encodeURIComponent(words)}`));
    return body.rows.map(({ headline }: { headline: string }) => headline);
  };

  it.each([
    ['ＡＩ进课堂', 'ai进'],
    ['第Ⅲ期开工', 'ⅲ期'],
    ['CAFÉ开业', 'café'],
    ['МОСКВА来信', 'москва'],
  ])('finds %s by %s', async (headline, words) => {
    await done(staff.secondEditor, await writeStory(staff.secondEditor, { headline }), 'submit');
    expect(await headlinesFor(words)).toEqual([headline]);
  });

  it('finds stories that were written before it was kept', async () => {
    const headline = 'Ｂ座封顶';
    const story = await writeStory(staff.secondEditor, { headline });
    await done(staff.secondEditor, story, 'submit');
    await newsroom.strapi.db.connection('newsroom_desk_search_stories').delete();
    await newsroom.strapi.db
      .query('plugin::newsroom.search-index')
      .updateMany({ where: { name: 'desk' }, data: { seen: 0, isComplete: false } });
    expect(await headlinesFor('b座')).toEqual([]);
    await newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('search-indexes');
    expect(await headlinesFor('b座')).toEqual([headline]);
  });

  it('looks into the present text, and takes phrases and words that must not be there', async () => {
    const write = (headline: string, text: string) =>
      writeStory(staff.secondEditor, { headline, body: bodyOf(text) });
    const story = await write('渡口修缮', '工匠李渔用桐油修船。');
    await done(staff.secondEditor, story, 'submit');
    await done(staff.secondEditor, await write('渡口停航', '大风天渡口停航。'), 'submit');
    expect(await headlinesFor('渡口 -"大风 天"')).toEqual(['渡口修缮']);
    await saveStory(staff.editor, story, { body: bodyOf('工匠李渔用清漆修船。') });
    expect([await headlinesFor('桐油'), await headlinesFor('清漆')]).toEqual([[], ['渡口修缮']]);
  });

  it('takes signs of patterns for characters', async () => {
    for (const headline of ['完成率98%以上', '完成率98点', '编号a_b号', '编号axb号'])
      await done(staff.secondEditor, await writeStory(staff.secondEditor, { headline }), 'submit');
    expect(await headlinesFor('98%')).toEqual(['完成率98%以上']);
    expect(await headlinesFor('a_b')).toEqual(['编号a_b号']);
  });
});
