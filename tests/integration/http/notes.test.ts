import { pathsIn, refusalIn } from '../../support/answers';
import { anybody, enlist, hire, issueToken, type Answer } from '../../support/people/people';
import { preset } from '../../support/model/runs';
import {
  act,
  bodyOf,
  demand,
  done,
  review,
  saveStory,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const FIRST = '昨日,城区供热管网三期工程完工。';
const SECOND = '工程总投资一千二百万元,惠及居民二百户。';
const ON_SECOND = { version: 1, field: 'body', index: 1, start: 5, end: 11, text: '请核对金额。' };

const { newsroom, staff } = useNewsroom({ silent: true });
let story: string;

beforeEach(async () => {
  story = await writeStory(staff.secondEditor, { body: bodyOf(FIRST, SECOND) });
});

const notesOn = (article: string): string => `/newsroom/articles/${article}/notes`;
const add = (input: object = ON_SECOND): Promise<Answer> => staff.editor.post(notesOn(story), input);
const list = async () => demand(await staff.deskHead.get(notesOn(story))).body;
const added = async (input?: object): Promise<string> => demand(await add(input), 201).body.notes[0].id;

describe('A note', () => {
  it('names its words, who wrote it, and on which version', async () => {
    await added();
    expect(await list()).toEqual({
      version: 1,
      notes: [
        {
          id: expect.any(String),
          version: 1,
          quote: '一千二百万元',
          place: { field: 'body', index: 1, start: 5, end: 11 },
          text: '请核对金额。',
          by: staff.editor.name,
          at: expect.any(String),
          answers: [],
          resolved: null,
        },
      ],
    });
  });

  it('goes with its words when the text is changed', async () => {
    await added();
    demand(
      await saveStory(staff.editor, story, {
        body: bodyOf('昨日多云。', FIRST, SECOND.replace('二百万', '三百万')),
      }),
    );
    const { version, notes } = await list();
    expect(version).toBe(2);
    expect(notes[0]).toMatchObject({
      version: 1,
      quote: '一千二百万元',
      place: { index: 2, start: 5, end: 11 },
    });
  });

  it('stays, with the words that it was about, when these are taken out', async () => {
    await added();
    demand(await saveStory(staff.editor, story, { body: bodyOf(FIRST) }));
    expect((await list()).notes[0]).toMatchObject({ quote: '一千二百万元', place: null });
  });

  it('may be written on a version that is no longer the present one', async () => {
    demand(await saveStory(staff.editor, story, { body: bodyOf('昨日多云。', FIRST, SECOND) }));
    await added(ON_SECOND);
    expect((await list()).notes[0]).toMatchObject({ version: 1, place: { index: 2 } });
  });

  it('is answered, resolved and opened again', async () => {
    const id = await added();
    demand(await staff.secondEditor.post(`/newsroom/notes/${id}/answers`, { text: '已核对。' }));
    const resolved = demand(await staff.editor.put(`/newsroom/notes/${id}`, { isResolved: true })).body
      .notes[0];
    const open = demand(await staff.deskHead.put(`/newsroom/notes/${id}`, { isResolved: false })).body
      .notes[0];

    expect(resolved.answers).toEqual([
      { text: '已核对。', by: staff.secondEditor.name, at: expect.any(String) },
    ]);
    expect(resolved.resolved).toEqual({ by: staff.editor.name, at: expect.any(String) });
    expect(open).toEqual({ ...resolved, resolved: null });
  });

  it('keeps the first who resolved it', async () => {
    const id = await added();
    demand(await staff.editor.put(`/newsroom/notes/${id}`, { isResolved: true }));
    const again = demand(await staff.deskHead.put(`/newsroom/notes/${id}`, { isResolved: true }));
    expect(again.body.notes[0].resolved.by).toBe(staff.editor.name);
  });

  it('keeps every answer of many at once', async () => {
    const id = await added();
    const texts = ['甲', '乙', '丙', '丁', '戊'];
    await Promise.all(texts.map((text) => staff.editor.post(`/newsroom/notes/${id}/answers`, { text })));
    const [{ answers }] = (await list()).notes;
    expect(answers.map((answer: { text: string }) => answer.text).sort()).toEqual([...texts].sort());
  });

  it('stands in the order of the text', async () => {
    await added();
    await added({ version: 1, field: 'headline', index: 0, start: 0, end: 2, text: '题太平。' });
    const { notes } = await list();
    expect(notes.map(({ place }: { place: { field: string } }) => place.field)).toEqual(['headline', 'body']);
  });

  it('changes neither the version nor what the public reads', async () => {
    const published = await writePublished(staff, { body: bodyOf(FIRST, SECOND) });
    const read = () => anybody(newsroom).get(`/api/newsroom/articles/${published}`);
    const before = demand(await read()).body;
    demand(await staff.editor.post(notesOn(published), ON_SECOND), 201);
    expect((await read()).body).toEqual(before);
  });

  it('goes with a draft that is deleted', async () => {
    const id = await added();
    const root = await hire(newsroom, 'strapi-super-admin');
    demand(await root.delete(`/content-manager/collection-types/plugin::newsroom.article/${story}`));
    expect(refusalIn(await staff.editor.put(`/newsroom/notes/${id}`, { isResolved: true }))).toEqual([
      404,
      'not_found',
    ]);
  });
});

describe('A note is refused', () => {
  it.each<[string, object, string[]]>([
    ['nothing', {}, ['version', 'field', 'index', 'start', 'end', 'text']],
    ['no words', { ...ON_SECOND, text: '  ' }, ['text']],
    ['too many words', { ...ON_SECOND, text: '长'.repeat(2001) }, ['text']],
    ['a character that cannot be stored', { ...ON_SECOND, text: '\u0000' }, ['text']],
    ['a field that is not read', { ...ON_SECOND, field: 'slug' }, ['field']],
    ['a place before the line', { ...ON_SECOND, start: -1 }, ['start']],
    ['what nobody asked for', { ...ON_SECOND, place: 'here' }, ['']],
  ])('with the path that is wrong, for %s', async (_, input, paths) => {
    const answer = await add(input);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it.each([{ index: 2 }, { start: 11 }, { end: SECOND.length + 1 }, { field: 'kicker', index: 0 }])(
    'where the version has no words: %j',
    async (place) => {
      expect(refusalIn(await add({ ...ON_SECOND, ...place }))).toEqual([400, 'no_such_place']);
    },
  );

  it('on a version or a story that is not there', async () => {
    expect(refusalIn(await add({ ...ON_SECOND, version: 9 }))).toEqual([404, 'not_found']);
    expect(refusalIn(await staff.editor.post(notesOn('nowhere'), ON_SECOND))).toEqual([404, 'not_found']);
    expect(refusalIn(await staff.editor.get(notesOn('nowhere')))).toEqual([404, 'not_found']);
  });

  it('when it is an answer to nothing', async () => {
    const answer = await staff.editor.post('/newsroom/notes/nothing/answers', { text: '好。' });
    expect(refusalIn(answer)).toEqual([404, 'not_found']);
  });
});

describe('Notes are no business', () => {
  it('of anybody without an account of the desk', async () => {
    const outsiders = [anybody(newsroom), await enlist(newsroom), await issueToken(newsroom, 'full-access')];
    const answers = await Promise.all(outsiders.map((outsider) => outsider.get(notesOn(story))));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  it('of an admin who may not read the desk', async () => {
    const author = await hire(newsroom, 'strapi-author');
    expect((await author.get(notesOn(story))).status).toBe(403);
    expect((await author.post(notesOn(story), ON_SECOND)).status).toBe(403);
  });
});

describe('A policy that asks for settled notes', () => {
  it('lets a text with an open note neither be signed nor go public', async () => {
    const { code: _, ...rules } = preset('three-reviews');
    const name = { en: 'Settled notes', zh: '批注清零' };
    const policy = demand(
      await staff.chiefEditor.post('/newsroom/policies', {
        voidedByCorrection: null,
        ...rules,
        name,
        settledNotes: true,
      }),
      201,
    ).body;
    const column = await newsroom.strapi
      .documents('plugin::newsroom.column')
      .create({ data: { name: '批注清零', policy: policy.code } });
    story = await writeStory(staff.secondEditor, {
      body: bodyOf(FIRST, SECOND),
      column: column.documentId,
    });
    const id = await added();
    await done(staff.secondEditor, story, 'submit');
    await done(staff.editor, story, 'approve');
    await done(staff.deskHead, story, 'approve');

    expect(await review(staff.chiefEditor, story)).toMatchObject({ openNotes: 1 });
    expect(refusalIn(await act(staff.chiefEditor, story, 'approve'))).toEqual([409, 'notes_open']);
    await staff.editor.put(`/newsroom/notes/${id}`, { isResolved: true });
    await done(staff.chiefEditor, story, 'approve');

    await staff.editor.put(`/newsroom/notes/${id}`, { isResolved: false });
    expect(refusalIn(await act(staff.deskHead, story, 'publish'))).toEqual([409, 'notes_open']);
    await staff.editor.put(`/newsroom/notes/${id}`, { isResolved: true });
    await done(staff.deskHead, story, 'publish');
  });
});
