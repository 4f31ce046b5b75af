import { enlist, hire, type Person } from '../../support/people/people';
import {
  act,
  approveAll,
  bodyOf,
  demand,
  done,
  outcomeOf,
  review,
  saveStory,
  STORIES,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { changeSubmission, SUBMISSIONS, writeSubmission } from '../../support/people/submissions';
import { lastDetails } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let correspondent: Person;

beforeAll(async () => {
  correspondent = await enlist(newsroom);
});

const [OWN, NAMESAKE] = ['403 own_story', '403 name_in_byline'];

const attempt = async (person: Person, story: string, name = 'approve') =>
  outcomeOf(await act(person, story, name, { opinion: '防汛紧急通知' }));

/** Submits a story of the second editor, and tries to take its first review. */
const reviewOf = async (story: string, person: Person = staff.editor) => {
  await done(staff.secondEditor, story, 'submit');
  return attempt(person, story);
};

const named = (name: string, reporter: string | null = null) => ({
  contributors: [{ role: 'reporter', name, reporter }],
});

const addReporter = async (data: object): Promise<string> => {
  const reporters = newsroom.strapi.documents('plugin::newsroom.reporter' as never);
  return ((await reporters.create({ data } as never)) as { documentId: string }).documentId;
};

const clone = async (person: Person, story: string, data: object = {}): Promise<string> =>
  demand(await person.post(`${STORIES}/clone/${story}`, data)).body.data.documentId;

/** Gives an editor the name that is shown. */
const rename = ({ id }: Person, lastname: string, firstname = '') =>
  newsroom.strapi.db.query('admin::user').update({ where: { id }, data: { lastname, firstname } });

const withEmail = ({ id }: Person, email: string) =>
  newsroom.strapi.db.query('plugin::users-permissions.user').update({ where: { id }, data: { email } });

describe('Whoever wrote the words', () => {
  it.each([
    ['the headline', { headline: '同事代建的稿件' }],
    ['the body', { body: bodyOf('全文由编辑撰写。') }],
    ['the byline', { byline: '本报讯' }],
    ['a caption', { photos: [{ caption: '图为现场。' }] }],
  ])('is an author, also where a colleague made the story and only %s is theirs', async (_, words) => {
    const story = await writeStory(staff.secondEditor);
    await saveStory(staff.editor, story, words);
    expect(await reviewOf(story)).toBe(OWN);
  });

  it('stays one when all of it was written again by somebody else', async () => {
    const story = await writeStory(staff.secondEditor);
    await saveStory(staff.editor, story, { headline: '编辑的标题' });
    await saveStory(staff.secondEditor, story, { headline: '又换的标题', body: bodyOf('全文重写。') });
    expect(await reviewOf(story)).toBe(OWN);
  });

  it('is an author of what was returned and of what was recalled', async () => {
    const stories = [await writeStory(staff.secondEditor), await writeStory(staff.secondEditor)] as const;
    for (const story of stories) await done(staff.secondEditor, story, 'submit');
    await done(staff.editor, stories[0], 'return', { opinion: '请补充数据' });
    await done(staff.secondEditor, stories[1], 'recall');
    for (const story of stories) {
      await saveStory(staff.editor, story, { headline: '编辑补写的标题' });
      expect(await reviewOf(story)).toBe(OWN);
    }
  });

  it('is none by where it is filed: column, urgency, end mark, keywords and address', async () => {
    const story = await writeStory(staff.secondEditor);
    const filed = { urgency: 3, endMark: '①5', keywords: ['清淤'], slug: `gui-dang-${Date.now()}` };
    await saveStory(staff.editor, story, filed);
    expect(await reviewOf(story)).toBe('200');
  });

  it('is none by a comma that is put right during the review', async () => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    await saveStory(staff.editor, story, {
      body: bodyOf('昨日，河西街道组织人员清理河道。', '居民说水变清了。'),
    });
    expect(await attempt(staff.editor, story)).toBe('200');
  });

  const found = [1, 2, 3, 4].map((index) => `第${index}段讲的是河道第${index}处的情况。`);
  const mixed = (ours: string[], at: number, theirs: string[]) =>
    bodyOf(...ours.slice(0, at), ...theirs.slice(at));
  const written = ['春耕备耕全面展开。', '社区食堂昨日开张。', '图书馆延长开放时间。', '新路灯昨晚亮了。'];

  it('is an author by writing most of it during the review, in one step or in several', async () => {
    const story = await writeStory(staff.secondEditor, { body: bodyOf(...found) });
    await done(staff.secondEditor, story, 'submit');
    for (const at of [1, 2, 3, 4]) {
      await saveStory(staff.editor, story, { body: mixed(written, at, found) });
      await saveStory(staff.secondEditor, story, { headline: `标题第${at}稿` });
    }
    expect(await attempt(staff.editor, story)).toBe(OWN);
  });

  it.each([
    ['is one by writing half of it in one round and half in the next', found, '新路灯昨晚亮了。', OWN],
    ['is none by what others wrote between two rounds', written, '新路灯昨晚亮了！', '200'],
  ])('%s', async (_, between, last, outcome) => {
    const story = await writeStory(staff.secondEditor, { body: bodyOf(...found) });
    await done(staff.secondEditor, story, 'submit');
    await saveStory(staff.editor, story, { body: mixed(written, 2, found) });
    await done(staff.editor, story, 'return', { opinion: '请核实地点' });
    await saveStory(staff.secondEditor, story, { headline: '标题二稿', body: mixed(written, 2, between) });
    await done(staff.secondEditor, story, 'submit');
    await saveStory(staff.editor, story, { body: bodyOf(...written.slice(0, 3), last) });
    expect(await attempt(staff.editor, story)).toBe(outcome);
  });

  it('is an author also where a colleague takes up and saves what they left unsaved', async () => {
    const story = await writeStory(staff.secondEditor);
    const written = { headline: '未保存的标题', body: bodyOf('春耕备耕全面展开,农资供应充足。') };
    const autosave = `/newsroom/articles/${story}/autosave`;
    demand(await staff.editor.put(autosave, { version: 1, fields: written }));
    await saveStory(staff.secondEditor, story, { ...written, headline: '同事改过一字的标题' });
    expect(await reviewOf(story)).toBe(OWN);
  });

  it('is none by giving the story the text back that the public sees', async () => {
    const story = await writePublished(staff);
    await saveStory(staff.secondEditor, story, { headline: '改错的标题' });
    await done(staff.deskHead, story, 'return', { opinion: '不必更正' });
    const root = await hire(newsroom, 'strapi-super-admin', 'newsroom-editor');
    const { version } = await review(root, story);
    demand(await root.post(`${STORIES}/${story}/actions/discard`, { version }));
    expect(await reviewOf(story, root)).toBe('200');
  });

  it('is told beforehand, and kept in the record with the submission', async () => {
    const story = await writeStory(staff.secondEditor);
    await saveStory(staff.editor, story, { headline: '编辑写的标题' });
    await done(staff.secondEditor, story, 'submit');
    const { acts } = await review(staff.editor, story);
    expect(acts).toContainEqual(expect.objectContaining({ act: 'approve', reason: 'own_story' }));
    const authors = [`admin:${staff.secondEditor.id}`, `admin:${staff.editor.id}`];
    expect(await lastDetails(newsroom, story)).toMatchObject({ authors, namesakes: [] });
  });
});

describe('Whoever writes under another account', () => {
  it.each([
    ['of the same e-mail', async (editor: Person) => withEmail(correspondent, editor.email.toUpperCase())],
    [
      'that the directory says is theirs',
      async (editor: Person) => addReporter({ name: '某人', user: correspondent.id, editor: editor.id }),
    ],
  ])('is an author: a correspondent’s account %s', async (_, link) => {
    const editor = await hire(newsroom, 'newsroom-editor', 'newsroom-desk-head');
    await link(editor);
    const story = await writeSubmission(correspondent);
    await changeSubmission(correspondent, story, { version: 1, headline: '通讯员账号写的稿件' });
    demand(await correspondent.post(`${SUBMISSIONS}/${story}/submit`, { version: 2 }));
    expect(await attempt(editor, story)).toBe(OWN);
    await done(staff.editor, story, 'approve');
    expect(await attempt(editor, story)).toBe(OWN);
    expect(await attempt(staff.deskHead, story)).toBe('200');
  });

  it('is an author where a linked byline leads to an account of the same e-mail', async () => {
    const [editor, other] = [await hire(newsroom, 'newsroom-editor'), await enlist(newsroom)];
    await withEmail(other, editor.email);
    const reporter = await addReporter({ name: '笔名甲', user: other.id });
    const story = await writeStory(staff.secondEditor, named('笔名甲', reporter));
    expect(await reviewOf(story, editor)).toBe(OWN);
  });
});

describe('Whoever stands in the byline', () => {
  let editor: Person;

  beforeAll(async () => {
    editor = await hire(newsroom, 'newsroom-editor');
    await rename(editor, '阿依·努尔');
  });

  it('is an author after the link to their entry was taken out of the draft', async () => {
    const reporter = await addReporter({ name: '另有署名', editor: staff.editor.id });
    const story = await writeStory(staff.secondEditor, named('另有署名', reporter));
    await saveStory(staff.secondEditor, story, named('另有署名'));
    expect(await reviewOf(story)).toBe(NAMESAKE);
  });

  it.each([
    ['as it is', '阿依·努尔'],
    ['in another form', '阿依・努\u200b尔'],
  ])('is an author by a typed name %s', async (_, name) => {
    expect(await reviewOf(await writeStory(staff.secondEditor, named(name)), editor)).toBe(NAMESAKE);
  });

  it.each(['本报讯（记者 阿依·努尔）', '本报记者 阿依·努尔 通讯员 何平', '文/阿依·努尔'])(
    'is an author by the printed line alone: %s',
    async (byline) => {
      const story = await writeStory(staff.secondEditor, { byline, contributors: [] });
      expect(await reviewOf(story, editor)).toBe(NAMESAKE);
    },
  );

  it('is none by a name that holds theirs', async () => {
    const [wang, byline] = [await hire(newsroom, 'newsroom-editor'), '本报讯（记者 王伟东）'];
    await rename(wang, '王', '伟');
    const story = await writeStory(staff.secondEditor, { byline, ...named('王伟东') });
    expect(await reviewOf(story, wang)).toBe('200');
  });

  it('is told so with a reason of its own, and does not keep colleagues from the review', async () => {
    const story = await writeStory(staff.secondEditor, named('阿依·努尔'));
    await done(staff.secondEditor, story, 'submit');
    const { acts } = await review(editor, story);
    expect(acts).toContainEqual({
      act: 'approve',
      allowed: false,
      reason: 'name_in_byline',
      message: { en: expect.stringContaining('name'), zh: expect.stringContaining('同名') },
    });
    await approveAll(staff, story);
  });

  it('stays one when the name is renamed afterwards, on either side', async () => {
    const one = await hire(newsroom, 'newsroom-editor');
    await rename(one, '何小平');
    const story = await writeStory(staff.secondEditor, named('何小平'));
    await done(staff.secondEditor, story, 'submit');
    await rename(one, '改名后');
    await saveStory(staff.secondEditor, story, named('改名的作者'));
    expect(await attempt(one, story)).toBe(NAMESAKE);
  });

  it('still publishes in an emergency where only the name is the same', async () => {
    const chief = await hire(newsroom, 'newsroom-chief-editor');
    await rename(chief, '李明');
    const story = await writeStory(staff.secondEditor, named('李明'));
    await done(staff.secondEditor, story, 'submit');
    expect(await attempt(chief, story, 'override')).toBe('200');
    expect(await attempt(staff.deskHead, story, 'countersign')).toBe('200');
  });
});

describe('A copy', () => {
  it.each([
    ['as it is', {}],
    ['under another byline', { contributors: [], byline: null, headline: '另一个标题' }],
  ])('has the authors of what was copied %s', async (_, data) => {
    const story = await writeStory(staff.editor);
    const copy = await clone(staff.secondEditor, story, data);
    await saveStory(staff.secondEditor, copy, { body: bodyOf('另写的正文。') });
    expect(await reviewOf(copy)).toBe(OWN);
  });

  it('of a copy has them too, and whoever stood in the byline', async () => {
    const reporter = await addReporter({ name: '再有署名', editor: staff.editor.id });
    const story = await writeStory(staff.secondEditor, named('再有署名', reporter));
    const copy = await clone(staff.secondEditor, story, { contributors: [] });
    const again = await clone(staff.secondEditor, copy);
    expect(await reviewOf(again)).toBe(OWN);
  });

  it('that code makes belongs to nobody else', async () => {
    const story = await writeSubmission(correspondent);
    const stories = newsroom.strapi.documents('plugin::newsroom.article' as never);
    await stories.clone({ documentId: story, data: {} } as never);
    const { body } = await correspondent.get(SUBMISSIONS);
    expect(
      body.data.filter(({ headline }: { headline: string }) => headline === '清淤工程完工'),
    ).toHaveLength(1);
  });
});
