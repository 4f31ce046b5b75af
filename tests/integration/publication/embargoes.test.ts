import { writeFileSync } from 'node:fs';
import { refusalIn } from '../../support/answers';
import { anybody, bearerOf, hire, issueToken, type Answer, type Caller } from '../../support/people/people';
import { clearPictures, somePicture, takePicture } from '../../support/people/pictures';
import {
  demand,
  done,
  publish,
  saveStory,
  versionOf,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { dripping, giving, openStorage, storePicture } from '../../support/people/storage';
import { inMinutes } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

afterAll(clearPictures);

async function scheduled(extra: object = {}): Promise<string> {
  const story = await writeSigned(staff);
  await done(staff.deskHead, story, 'schedule', { at: inMinutes(60), ...extra });
  return story;
}

describe('an embargo', () => {
  const tokenFor = async (permissions: string[]) => {
    const { accessKey } = await newsroom.strapi
      .service('admin::api-token')
      .create({ name: permissions.join() || 'none', type: 'custom', permissions, lifespan: null });
    return bearerOf(newsroom, accessKey);
  };
  const RIGHTS = ['plugin::newsroom.embargoed.list', 'plugin::newsroom.embargoed.read'];

  it('gives the text before its time to those with the right, and says until when', async () => {
    const story = await scheduled({ embargo: true });
    const site = await tokenFor(RIGHTS);

    const one = await site.get(`/api/newsroom/embargoed/${story}`);
    const all = await site.get('/api/newsroom/embargoed?pageSize=100');

    expect(one.body.data).toMatchObject({ documentId: story, embargoedUntil: expect.any(String) });
    expect(all.body.data).toContainEqual(one.body.data);
    expect(one.body.data).not.toHaveProperty('endMark');
  });

  it('gives nothing whose picture is not the one that was signed', async () => {
    const picture = await takePicture(newsroom, staff.secondEditor);
    const story = await writeSigned(staff, { photos: [{ file: picture.id, caption: '清淤现场。' }] });
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(60), embargo: true });
    const site = await tokenFor(RIGHTS);
    expect((await site.get(`/api/newsroom/embargoed/${story}`)).status).toBe(200);
    writeFileSync(picture.path, somePicture());

    const one = await site.get(`/api/newsroom/embargoed/${story}`);
    const all = await site.get('/api/newsroom/embargoed?pageSize=100');

    expect(one.status).toBe(404);
    expect(all.body.data).not.toContainEqual(expect.objectContaining({ documentId: story }));
  });

  it('gives no text that somebody writes while the pictures of the signed one are read', async () => {
    const storage = await openStorage();
    const photos = [await storePicture(newsroom, staff.secondEditor, storage)];
    const story = await writeSigned(staff, { photos });
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(60), embargo: true });
    const site = await tokenFor(RIGHTS);
    const slow = dripping();
    storage.answer = slow.answer;
    const asked = storage.isAsked();
    const reading = site.get(`/api/newsroom/embargoed/${story}`).then((answer) => answer);
    await asked;

    storage.answer = giving;
    demand(await saveStory(staff.secondEditor, story, { headline: '尚未签发的题' }));
    slow.release();

    expect((await reading).status).toBe(404);
    storage.close();
  });

  it('shows nothing to anybody else', async () => {
    const story = await scheduled({ embargo: true });
    const url = `/api/newsroom/embargoed/${story}`;
    const readOnly = await newsroom.strapi
      .service('admin::api-token')
      .create({ name: 'reads', type: 'read-only', lifespan: null });

    const answers = [
      await anybody(newsroom).get(url),
      await (await tokenFor([])).get(url),
      await bearerOf(newsroom, readOnly.accessKey).get(url),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('covers no story that is scheduled without one, nor one that changed', async () => {
    const site = await tokenFor(['plugin::newsroom.embargoed.read']);
    const plain = await scheduled();
    const changed = await scheduled({ embargo: true });
    await saveStory(staff.secondEditor, changed, { headline: '清淤工程再改期' });

    const answers = [plain, changed].map((story) => site.get(`/api/newsroom/embargoed/${story}`));

    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('a link to a preview', () => {
  const SITE = 'https://news.example/preview?token=';
  let before: object;

  beforeAll(() => {
    const { config } = newsroom.strapi;
    before = config.get('plugin::newsroom.site');
    config.set('plugin::newsroom.site', { ...before, previewUrl: `${SITE}{token}` });
  });

  afterAll(() => {
    newsroom.strapi.config.set('plugin::newsroom.site', before);
  });

  const ask = (person: Caller, story: string, version: number): Promise<Answer> =>
    person.post(`/newsroom/articles/${story}/previews`, { version });

  /** A link, and the address at which the site reads what it leads to. */
  async function linkTo(story: string, version: number, person: Caller = staff.editor): Promise<string> {
    const { url } = demand(await ask(person, story, version), 201).body;
    expect(url.startsWith(SITE)).toBe(true);
    return `/api/newsroom/preview?token=${url.slice(SITE.length)}`;
  }

  const open = (address: string): Promise<Answer> => anybody(newsroom).get(address);

  it('shows any version as the public would read it, and says whether it is public', async () => {
    const { id } = await takePicture(newsroom, staff.secondEditor);
    const column = demand(
      await staff.chiefEditor.post('/newsroom/columns', { name: '预览栏', policy: null }),
      201,
    ).body;
    const story = await writePublished(staff, {
      headline: '第一稿标题',
      column: { set: [{ documentId: column.documentId }] },
      photos: [{ file: id, caption: '清淤现场。' }],
      endMark: '①5',
      keywords: ['清淤'],
    });
    await saveStory(staff.secondEditor, story, { headline: '第二稿标题' });

    const [first, second] = [await open(await linkTo(story, 1)), await open(await linkTo(story, 2))];

    const { data: published } = (await open(`/api/newsroom/articles/${story}`)).body;
    expect(first.body.meta.preview).toMatchObject({ version: 1, isPublic: true });
    for (const field of ['headline', 'slug', 'body', 'photos', 'column', 'keywords', 'aiLabel', 'wordCount'])
      expect(first.body.data[field]).toEqual(published[field]);
    expect(Object.keys(first.body.data).sort()).toEqual(Object.keys(published).sort());
    expect(second.body).toMatchObject({
      data: { documentId: story, headline: '第二稿标题', photos: [{ url: expect.any(String) }] },
      meta: { preview: { version: 2, isPublic: false } },
    });
  });

  it('gives the text in the form that is asked for', async () => {
    const story = await writeStory(staff.secondEditor);
    const { body } = await open(`${await linkTo(story, 1)}&body=html`);
    expect(body.data.body).toBe('<p>昨日,河西街道组织人员清理河道。</p>\n<p>居民说水变清了。</p>');
  });

  it('leaves nothing in any copy: not of the text, not of a refusal', async () => {
    const story = await writeStory(staff.secondEditor, { headline: '未公开的标题' });
    const address = await linkTo(story, 1);
    const answers = [await open(address), await open(address), await open('/api/newsroom/preview')];
    demand(await staff.editor.delete(`/newsroom/articles/${story}/previews`), 204);

    answers.push(await open(address));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 401, 410]);
    for (const { headers } of answers) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('etag');
      expect(headers).not.toHaveProperty('surrogate-key');
    }
    expect((await open(`/api/newsroom/articles/${story}`)).status).toBe(404);
  });

  it.each(['', 'x', 'e30.e30', `${'a'.repeat(300)}.${'b'.repeat(43)}`])(
    'that the newsroom did not make is 401: %j',
    async (token) => {
      expect(refusalIn(await open(`/api/newsroom/preview?token=${token}`))).toEqual([401, 'bad_preview']);
    },
  );

  it('leads to no other text than the one that it names', async () => {
    const [story, other] = [await writeStory(staff.secondEditor), await writeStory(staff.secondEditor)];
    const address = await linkTo(story, 1);
    const [payload = '', mac] = address.split('token=')[1]?.split('.') ?? [];
    const claim = Buffer.from(payload, 'base64url').toString();
    for (const forged of [
      claim.replace(story, other),
      claim.replace('"version":1', '"version":2'),
      claim.replace(/"until":"2/, '"until":"3'),
    ]) {
      expect(forged).not.toBe(claim);
      const token = `${Buffer.from(forged).toString('base64url')}.${mac}`;
      expect(refusalIn(await open(`/api/newsroom/preview?token=${token}`))).toEqual([401, 'bad_preview']);
    }
  });

  it('ends with all others of its story when an editor says so, and with nobody else’s', async () => {
    const [story, other] = [await writeStory(staff.secondEditor), await writeStory(staff.secondEditor)];
    const [one, two, three] = [
      await linkTo(story, 1),
      await linkTo(story, 1, staff.deskHead),
      await linkTo(other, 1),
    ];

    demand(await staff.secondEditor.delete(`/newsroom/articles/${story}/previews`), 204);

    expect(refusalIn(await open(one))).toEqual([410, 'preview_ended']);
    expect(refusalIn(await open(two))).toEqual([410, 'preview_ended']);
    expect((await open(three)).status).toBe(200);
    expect((await open(await linkTo(story, 1))).status).toBe(200);
  });

  it('ends where its story is withdrawn, or who made it may not sign in any more', async () => {
    const story = await writePublished(staff);
    const leaver = await hire(newsroom, 'newsroom-editor');
    const address = await linkTo(story, 1);
    const draft = await writeStory(staff.secondEditor);
    const ofLeaver = await linkTo(draft, 1, leaver);

    await done(staff.deskHead, story, 'withdraw', { opinion: '失实。' });
    await newsroom.strapi.db
      .query('admin::user')
      .update({ where: { id: leaver.id }, data: { isActive: false } });

    expect(refusalIn(await open(address))).toEqual([410, 'preview_ended']);
    expect(refusalIn(await open(ofLeaver))).toEqual([410, 'preview_ended']);
    expect((await open(await linkTo(story, 1))).status).toBe(200);

    await done(staff.chiefEditor, story, 'restore', { opinion: '查证属实。' });
    expect(refusalIn(await open(address))).toEqual([410, 'preview_ended']);
  });

  it('goes on leading to its version when the story is published', async () => {
    const story = await writeSigned(staff);
    const address = await linkTo(story, await versionOf(staff.editor, story));
    await publish(staff, story);
    expect((await open(address)).body.meta.preview.isPublic).toBe(true);
  });

  it('is 404 where its draft was deleted, and is not made for a version that is not there', async () => {
    const story = await writeStory(staff.secondEditor);
    const address = await linkTo(story, 1);
    expect((await ask(staff.editor, story, 2)).status).toBe(404);
    expect((await ask(staff.editor, 'nothing', 1)).status).toBe(404);
    expect((await staff.editor.delete('/newsroom/articles/nothing/previews')).status).toBe(404);

    await newsroom.strapi.documents('plugin::newsroom.article').delete({ documentId: story });

    expect(refusalIn(await open(address))).toEqual([404, 'not_found']);
  });

  it('is made by editors only', async () => {
    const story = await writeStory(staff.secondEditor);
    const callers = [
      anybody(newsroom),
      await issueToken(newsroom, 'full-access'),
      await hire(newsroom, 'strapi-author'),
    ];
    for (const caller of callers) {
      expect([401, 403]).toContain((await ask(caller, story, 1)).status);
      expect([401, 403]).toContain((await caller.delete(`/newsroom/articles/${story}/previews`)).status);
    }
  });

  it('is what the Content Manager shows beside a story, to those who may read the desk', async () => {
    const story = await writeStory(staff.secondEditor);
    const url = `/content-manager/preview/url/plugin::newsroom.article?documentId=${story}&status=draft`;

    const { data } = demand(await staff.editor.get(url)).body;
    const denied = await (await hire(newsroom, 'strapi-author')).get(url);

    const { body } = await open(`/api/newsroom/preview?token=${data.url.slice(SITE.length)}`);
    expect(body.data.documentId).toBe(story);
    expect(denied.status).toBe(204);
    expect((await staff.editor.get(url.replace('status=draft', 'status=published'))).status).toBe(204);
  });
});

it('A link to a preview is not made where the site shows none', async () => {
  const story = await writeStory(staff.secondEditor);
  const answer = await staff.editor.post(`/newsroom/articles/${story}/previews`, { version: 1 });
  expect(refusalIn(answer)).toEqual([409, 'no_preview']);
});
