import { pathsIn, refusalIn } from '../../support/answers';
import { anybody, issueToken, type Answer } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { demand, outcomeOf, review, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const END_MARKS = '/newsroom/end-marks';
const PERSON = '慕容石磊';

const { newsroom, staff } = useNewsroom({ silent: true });

afterAll(clearPictures);

beforeEach(async () => {
  await newsroom.strapi.db.connection('newsroom_end_marks').delete();
});

const post = (mark: object) =>
  staff.chiefEditor.post(END_MARKS, { code: '①5', person: PERSON, from: null, until: null, ...mark });
const add = async (mark: object = {}): Promise<Answer['body']> => demand(await post(mark), 201).body;
const list = async () => demand(await staff.editor.get(END_MARKS)).body.endMarks;
const change = ({ documentId, ...mark }: Answer['body'], changed: object) =>
  staff.chiefEditor.put(`${END_MARKS}/${documentId}`, { ...mark, ...changed });

describe('The table of end marks', () => {
  it('is read by everybody at the desk, by code, the oldest period first', async () => {
    const later = await add({ from: '2026-03-01', person: '何平' });
    const other = await add({ code: '①12' });
    const earlier = await add({ until: '2026-02-28' });
    expect(await list()).toEqual([other, earlier, later]);
  });

  it('has a code however it was written', async () => {
    expect(await add({ code: ' ① ５ ' })).toMatchObject({ code: '①5', person: PERSON });
  });

  it('is changed, and an entry is taken out of it', async () => {
    const mark = await add();
    const changed = demand(await change(mark, { person: '何平', until: '2026-12-31' })).body;
    expect(changed).toMatchObject({ documentId: mark.documentId, person: '何平', until: '2026-12-31' });
    expect((await staff.chiefEditor.delete(`${END_MARKS}/${mark.documentId}`)).status).toBe(204);
    expect(await list()).toEqual([]);
  });

  it('is closed to the document service', async () => {
    const documents = newsroom.strapi.documents('plugin::newsroom.end-mark' as never);
    await expect(documents.create({ data: { code: '①5', person: PERSON } as never })).rejects.toMatchObject({
      details: { code: 'record_is_closed' },
    });
  });
});

describe('One mark', () => {
  it('has two persons one after the other', async () => {
    await add({ until: '2026-02-28' });
    await add({ from: '2026-03-01', person: '何平' });
    expect(await list()).toHaveLength(2);
  });

  it.each<[string, object, object]>([
    ['for ever', {}, {}],
    ['written otherwise', { code: '① ５' }, {}],
    ['on one day', { until: '2026-03-01' }, { from: '2026-03-01' }],
    [
      'within the other time',
      { from: '2026-01-01', until: '2026-12-31' },
      { from: '2026-05-05', until: null },
    ],
  ])('is not that of two at one time: %s', async (_, first, second) => {
    const { documentId, person, from, until } = await add(first);
    const answer = await post({ person: '何平', ...second });
    expect(refusalIn(answer)).toEqual([409, 'end_mark_overlaps']);
    expect(answer.body.error.details).toMatchObject({ documentId, person, from, until });
  });

  it('is not made that of two by a change, and does not meet itself', async () => {
    await add({ until: '2026-02-28' });
    const later = await add({ from: '2026-03-01', person: '何平' });
    expect(outcomeOf(await change(later, { from: '2026-02-28' }))).toBe('409 end_mark_overlaps');
    expect(outcomeOf(await change(later, { until: '2026-12-31' }))).toBe('200');
  });

  it('is that of one of two to whom it is given at once', async () => {
    const both = await Promise.all(['何平', '石磊'].map((person) => post({ person })));
    expect(both.map(outcomeOf).sort()).toEqual(['201', '409 end_mark_overlaps']);
  });

  it('is not changed by who saw it before somebody else changed it', async () => {
    const mark = await add();
    demand(await change(mark, { person: '何平' }));
    expect(refusalIn(await change(mark, { person: '石磊' }))).toEqual([409, 'stale_entry']);
  });

  it('has a time that ends after it begins', async () => {
    const answer = await post({ from: '2026-03-02', until: '2026-03-01' });
    expect(refusalIn(answer)).toEqual([400, 'entry_faulty']);
    expect(answer.body.error.details.issues).toEqual([{ path: ['until'], fault: 'out_of_order' }]);
  });

  it.each<[object, string[]]>([
    [{ code: '　' }, ['code']],
    [{ code: '①'.repeat(21) }, ['code']],
    [{ person: '' }, ['person']],
    [{ from: '2026-3-1' }, ['from']],
    [{ until: undefined }, ['until']],
    [{ name: '何平' }, ['']],
  ])('cannot be %j', async (overrides, paths) => {
    const answer = await post(overrides);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });
});

describe('A page with marks', () => {
  const text = '城事新闻\n\n开展走访活动\n\n本报讯(通讯员 何平)昨日,工作人员走访企业。① 5';
  const importOn = async (issueDate: string): Promise<Answer['body']> =>
    demand(await staff.editor.post('/newsroom/page-imports', { text, issueDate }), 201).body;
  const warningsOn = async (issueDate: string): Promise<string[]> => {
    const { page } = (await staff.editor.post('/newsroom/page-imports/preview', { text, issueDate })).body;
    return page.articles[0].warnings.map(({ code }: { code: string }) => code);
  };

  it('has a warning for those that the table does not have on the day of the paper', async () => {
    await add({ from: '2026-03-01' });
    expect(await warningsOn('2026-03-01')).not.toContain('unknown_end_mark');
    expect(await warningsOn('2026-02-28')).toContain('unknown_end_mark');
  });

  it('has none as long as the table is empty', async () => {
    expect(await warningsOn('2026-02-28')).not.toContain('unknown_end_mark');
  });

  it('keeps its warnings with the reading', async () => {
    await add({ from: '2026-03-01' });
    const { id } = await importOn('2026-02-28');
    const { parsed } = demand(await staff.editor.get(`/newsroom/page-imports/${id}`)).body;
    expect(JSON.stringify(parsed.articles[0].warnings)).toContain('unknown_end_mark');
  });

  it('lets the reviewer see who it was on the day of the paper', async () => {
    await add({ until: '2026-02-28' });
    await add({ from: '2026-03-01', person: '何平' });
    for (const [day, person] of [
      ['2026-02-28', PERSON],
      ['2026-03-01', '何平'],
    ] as const) {
      const { stories } = await importOn(day);
      const { article } = await review(staff.editor, stories[0].documentId);
      expect(article).toMatchObject({ endMark: '① 5', markedBy: { '① 5': person } });
    }
  });
});

describe('A story that was written at the desk', () => {
  it('tells its reviewer who is behind the marks of text and photos now', async () => {
    await add();
    await add({ code: '②2', person: '何平' });
    const photos = [{ caption: '清淤。', mark: '②2' }];
    const story = await writeStory(staff.editor, { endMark: '①5', photos });
    const { article } = await review(staff.editor, story);
    expect(article.markedBy).toEqual({ '①5': PERSON, '②2': '何平' });
  });

  it('tells nobody where the table does not say', async () => {
    const story = await writeStory(staff.editor, { endMark: '①5' });
    expect((await review(staff.editor, story)).article.markedBy).toEqual({});
  });
});

describe('The public', () => {
  it('never reads a mark or who is behind it', async () => {
    await add();
    const { id: file } = await takePicture(newsroom, staff.secondEditor, 'qingyu.bmp');
    const photos = [{ file, caption: '清淤。', mark: '①5' }];
    const story = await writePublished(staff, { endMark: '①5', photos });
    const callers = [anybody(newsroom), await issueToken(newsroom, 'full-access')];
    const paths = [
      `articles/${story}`,
      `articles/${story}?populate=*`,
      `articles/${story}?fields=endMark`,
      `articles?populate[endMarks]=*`,
      `articles?_q=${encodeURIComponent('①5')}`,
      `articles?filters[endMark]=${encodeURIComponent('①5')}`,
      'end-marks',
      'end-mark',
      'articles/end-marks',
    ].map((path) => `/api/newsroom/${path}`);
    const outside = [END_MARKS, '/content-manager/collection-types/plugin::newsroom.end-mark'];
    for (const caller of callers) {
      for (const path of [...paths, ...outside]) {
        const { text, status } = await caller.get(path);
        expect([path, text.includes(PERSON), text.includes('①5')]).toEqual([path, false, false]);
        expect(status).toBeLessThan(500);
      }
    }
  });
});
