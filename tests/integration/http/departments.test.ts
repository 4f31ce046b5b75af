import { pathsIn, refusalIn } from '../../support/answers';
import type { Answer } from '../../support/people/people';
import { demand, outcomeOf, review, writePublished, writeStory } from '../../support/people/stories';
import { traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const DEPARTMENTS = '/newsroom/departments';

const { newsroom, staff } = useNewsroom({ silent: true });

let count = 0;

const post = (department: object) =>
  staff.chiefEditor.post(DEPARTMENTS, { aliases: [], formerNames: [], ...department });
const add = async (overrides: object = {}): Promise<Answer['body']> => {
  count += 1;
  return demand(await post({ name: `青石县第${count}局`, ...overrides }), 201).body;
};
const list = async () => demand(await staff.chiefEditor.get(DEPARTMENTS)).body.departments;
const change = (department: Answer['body'], changed: object) => {
  const { documentId, stories, publicStories, ...names } = department;
  return staff.chiefEditor.put(`${DEPARTMENTS}/${documentId}`, { ...names, ...changed });
};
const remove = ({ documentId }: Answer['body']) => staff.chiefEditor.delete(`${DEPARTMENTS}/${documentId}`);
const former = (name: string, from: string | null = null, until: string | null = null) => ({
  name,
  from,
  until,
});
const write = (data: object) =>
  newsroom.strapi.documents('plugin::newsroom.department').create({ data: data as never });

describe('The departments', () => {
  it('are told with all their names and how many stories name each', async () => {
    const names = { aliases: ['水务'], formerNames: [former('青石县水利处', '2001-01-01', '2009-12-31')] };
    const department = await add(names);
    await writePublished(staff, { department: department.documentId });
    await writeStory(staff.editor, { department: department.documentId });

    expect(await list()).toContainEqual({ ...department, ...names, stories: 2, publicStories: 1 });
  });

  it('are told without those that others stand for', async () => {
    const [kept, merged] = [await add(), await add()];
    const pair = { type: 'department', kept: kept.documentId, merged: merged.documentId };
    demand(await staff.chiefEditor.post('/newsroom/merges', pair));

    const ids = (await list()).map(({ documentId }: { documentId: string }) => documentId);

    expect(ids).toContain(kept.documentId);
    expect(ids).not.toContain(merged.documentId);
    expect(outcomeOf(await change(merged, { name: '另一局' }))).toBe('404 not_found');
    expect(outcomeOf(await remove(merged))).toBe('404 not_found');
  });

  it('are read as they were written before there were periods, and without what is no name', async () => {
    const { documentId } = await write({
      name: '旧记录局',
      aliases: { first: '别名' },
      formerNames: ['旧称一', 5, { name: '旧称二', from: '去年' }],
    });
    expect(await list()).toContainEqual(
      expect.objectContaining({ documentId, aliases: [], formerNames: [former('旧称一'), former('旧称二')] }),
    );
  });
});

describe('A department', () => {
  it('is renamed without a word in any story', async () => {
    const department = await add();
    const story = await writePublished(staff, { department: department.documentId });
    const before = await traceOf(newsroom, story);
    const kept = [former(department.name, null, '2026-03-01')];

    const changed = demand(await change(department, { name: '青石县水务中心', formerNames: kept })).body;

    expect(changed).toMatchObject({ name: '青石县水务中心', formerNames: kept });
    expect(await traceOf(newsroom, story)).toEqual(before);
    expect((await review(staff.editor, story)).article.departmentName).toBe('青石县水务中心');
  });

  it('is deleted where no story names it', async () => {
    const department = await add();
    expect((await remove(department)).status).toBe(204);
    expect(outcomeOf(await remove(department))).toBe('404 not_found');
  });

  it('is not deleted while a story names it, or while it stands for another one', async () => {
    const [named, kept, merged] = [await add(), await add(), await add()];
    await writeStory(staff.editor, { department: named.documentId });
    const pair = { type: 'department', kept: kept.documentId, merged: merged.documentId };
    demand(await staff.chiefEditor.post('/newsroom/merges', pair));
    expect([refusalIn(await remove(named)), refusalIn(await remove(kept))]).toEqual([
      [409, 'named_by_stories'],
      [409, 'named_by_stories'],
    ]);
  });

  it.each<[string, (other: Answer['body']) => object]>([
    ['the name', ({ name }) => ({ name })],
    ['an alias', ({ aliases: [alias] }) => ({ name: alias })],
    ['the name, as an alias', ({ name }) => ({ aliases: [name] })],
    ['an alias, as an alias', ({ aliases }) => ({ aliases })],
  ])('does not bear %s of another one', async (_, taken) => {
    const other = await add({ aliases: [`别名${count}`] });
    const one = await add();
    const answers = [await post({ name: '新局', ...taken(other) }), await change(one, taken(other))];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [409, 'name_taken']));
    const { documentId, name } = other;
    for (const { body } of answers) expect(body.error.details).toMatchObject({ documentId, entry: name });
  });

  it('may have had a name that another one bears', async () => {
    const other = await add();
    expect((await add({ formerNames: [former(other.name)] })).formerNames).toEqual([former(other.name)]);
  });

  it('may have the name of the one that it stands for as an alias, and not as its own', async () => {
    const [kept, merged] = [await add(), await add()];
    const pair = { type: 'department', kept: kept.documentId, merged: merged.documentId };
    demand(await staff.chiefEditor.post('/newsroom/merges', pair));
    const changed = demand(await change(kept, { aliases: [merged.name] })).body;
    expect(changed.aliases).toEqual([merged.name]);
    const answer = await change(changed, { name: merged.name, aliases: [] });
    expect(refusalIn(answer)).toEqual([409, 'name_taken']);
  });

  it('is one of two that are added under one name at once', async () => {
    const both = await Promise.all([1, 2].map(() => post({ name: '同时新建局' })));
    expect(both.map(outcomeOf).sort()).toEqual(['201', '409 name_taken']);
  });

  it('is not changed by who saw it before somebody else changed it', async () => {
    const department = await add();
    demand(await change(department, { aliases: ['别称'] }));
    expect(refusalIn(await change(department, { name: '旧表单' }))).toEqual([409, 'stale_entry']);
  });

  it('has each name once, and periods that end after they begin', async () => {
    const answer = await post({
      name: '重名局',
      aliases: ['重名局'],
      formerNames: [former('旧名', '2009-12-31', '2001-01-01')],
    });
    expect(refusalIn(answer)).toEqual([400, 'entry_faulty']);
    expect(answer.body.error.details.issues).toEqual([
      { path: ['aliases', 0], fault: 'twice' },
      { path: ['formerNames', 0, 'until'], fault: 'out_of_order' },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['a name', { name: '　' }, ['name']],
    ['aliases that are names', { aliases: ['', '字'.repeat(101)] }, ['aliases.0', 'aliases.1']],
    ['a list of aliases', { aliases: '水务' }, ['aliases']],
    ['former names with their periods', { formerNames: ['旧名'] }, ['formerNames.0']],
    ['days that there are', { formerNames: [former('旧名', '2026-02-30')] }, ['formerNames.0.from']],
    ['not too many names', { aliases: Array.from({ length: 51 }, (_, index) => `名${index}`) }, ['aliases']],
    ['nothing that is unknown', { mergedInto: 'another' }, ['']],
  ])('has %s', async (_, overrides, paths) => {
    const answer = await post({ name: '某局', ...overrides });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('leaves a line in the log that names who and which', async () => {
    const department = await add();
    const lines: object[] = [];
    const info = newsroom.strapi.log.info.bind(newsroom.strapi.log);
    newsroom.strapi.log.info = ((_line: string, facts: object) => lines.push(facts)) as never;
    await change(department, { aliases: ['有记录'] });
    newsroom.strapi.log.info = info;
    const { documentId: subject } = department;
    const actorId = String(staff.chiefEditor.id);
    expect(lines).toContainEqual(
      expect.objectContaining({ act: 'change_department', subject, actorId, outcome: 'ok' }),
    );
    expect(JSON.stringify(lines)).not.toContain('有记录');
  });
});

describe('A page import', () => {
  const page = (department: string, header = '') =>
    `${header}\n\n城事新闻\n\n${department}\n\n开展走访活动\n\n本报讯(通讯员 何平)昨日,工作人员走访企业。`;
  const departmentOn = async (input: object): Promise<string | null> => {
    const { body } = demand(await staff.editor.post('/newsroom/page-imports', input), 201);
    return (await review(staff.editor, body.stories[0].documentId)).article.department;
  };
  let first: string;
  let second: string;

  beforeAll(async () => {
    const names = (from: string | null, until: string) => ({
      formerNames: [former('青石县科技局', from, until)],
    });
    first = (await add(names(null, '2009-12-31'))).documentId;
    second = (await add(names('2010-01-01', '2018-12-31'))).documentId;
  });

  it('finds the department that had the name on the day of the paper, which is told or in the page header', async () => {
    const text = page('青石县科技局');
    expect(await departmentOn({ text, issueDate: '2009-12-31' })).toBe(first);
    expect(await departmentOn({ text, issueDate: '2010-01-01' })).toBe(second);
    expect(await departmentOn({ text: page('青石县科技局', '2015年5月5日 星期二') })).toBe(second);
  });

  it('leaves a name open that several had, and none on the day', async () => {
    const { body } = await staff.editor.post('/newsroom/page-imports/preview', {
      text: page('青石县科技局'),
      issueDate: '2020-01-01',
    });
    expect(body.proposals.departments).toEqual(['青石县科技局']);
    expect(body.issueDate).toBe('2020-01-01');
  });

  it('keeps the day of the paper', async () => {
    const { body } = demand(
      await staff.editor.post('/newsroom/page-imports', {
        text: page('青石县科技局', '2015年5月5日 星期二'),
      }),
      201,
    );
    const kept = demand(await staff.editor.get(`/newsroom/page-imports/${body.id}`)).body;
    expect([body.issueDate, kept.issueDate]).toEqual(['2015-05-05', '2015-05-05']);
  });

  it('goes on past whatever the Content Manager let somebody write as names', async () => {
    const odd = { 甲: 5, 乙: '"一个字串"', 丙: { a: 1 }, 丁: [null, 5, {}], 戊: true };
    for (const [sign, names] of Object.entries(odd))
      await write({ name: `青石县${sign}局`, aliases: names, formerNames: names });
    await newsroom.strapi
      .documents('plugin::newsroom.reporter')
      .create({ data: { name: '石磊', kind: 'staff', aliases: '"字串"' } });
    expect(await departmentOn({ text: page('青石县丙局') })).not.toBeNull();
    demand(await staff.chiefEditor.get('/newsroom/merges'));
  });

  it.each(['2026-02-30', '昨日', 5, null])('refuses %j as the day of the paper', async (issueDate) => {
    const answer = await staff.editor.post('/newsroom/page-imports', { text: page('某局'), issueDate });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(['issueDate']);
  });
});
