import { anybody, hire, type Person } from '../../support/people/people';
import {
  bring,
  clearPictures,
  draw,
  emptyLibrary,
  takePicture,
  textShowing,
  type Picture,
} from '../../support/people/pictures';
import {
  act,
  done,
  outcomeOf,
  saveStory,
  STORIES,
  storyText,
  versionOf,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import {
  closeStorage,
  dripping,
  giving,
  openStorage,
  silent,
  storePicture,
  type Storage,
} from '../../support/people/storage';
import { publishedRows } from '../../support/databases/tables';
import { inMinutes, letTimeCome, runDue } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

// Before the newsroom stops: hooks run in their order.
afterAll(() => emptyLibrary(newsroom));

const { newsroom, staff } = useNewsroom({ silent: true });
let storage: Storage;
let root: Person;

beforeAll(async () => {
  storage = await openStorage();
  root = await hire(newsroom, 'strapi-super-admin');
});

beforeEach(() => {
  storage.answer = giving;
});

afterAll(() => {
  clearPictures();
  storage.close();
});

const storedPicture = () => storePicture(newsroom, staff.secondEditor, storage);

const photograph = () => takePicture(newsroom, staff.secondEditor);

describe('a story with a picture in private storage', () => {
  const SIGNATURE = 'signature=good';

  /** Has the upload provider sign addresses in a certain way, as one for private buckets does. */
  function signWith(signature: string): void {
    Object.assign(newsroom.strapi.plugin('upload').provider, {
      isPrivate: () => Promise.resolve(true),
      getSignedUrl: ({ url }: { url: string }) => Promise.resolve({ url: `${url}?${signature}` }),
    });
  }

  afterAll(() => {
    Object.assign(newsroom.strapi.plugin('upload').provider, { isPrivate: () => Promise.resolve(false) });
  });

  beforeEach(() => {
    storage.answer = (request, response) =>
      response.writeHead(request.url?.endsWith(SIGNATURE) ? 200 : 403).end('bytes');
  });

  it('is signed and published by its bytes, read with the signature of the provider', async () => {
    signWith(SIGNATURE);

    const story = await writePublished(staff, { photos: [await storedPicture()] });

    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });

  it('is not published while the storage refuses the signature', async () => {
    signWith(SIGNATURE);
    const story = await writeSigned(staff, { photos: [await storedPicture()] });
    signWith('signature=expired');

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 picture_unreadable');
  });
});

describe('a story with a picture in storage that takes questions and never answers', () => {
  it('is refused, and so is every change of it', async () => {
    const story = await writeSigned(staff, { photos: [await storedPicture()] });
    storage.answer = silent;

    const answers = [
      await act(staff.deskHead, story, 'publish'),
      await saveStory(staff.secondEditor, story, { headline: '改题' }),
      await staff.secondEditor.post(STORIES, storyText({ photos: [await storedPicture()] })),
    ];

    expect(answers.map(outcomeOf)).toEqual(answers.map(() => '409 picture_unreadable'));
    expect(await publishedRows(newsroom, story)).toEqual([]);
  });

  it('is tried again where it was to be published at a time', async () => {
    const story = await writeSigned(staff, { photos: [await storedPicture()] });
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(60) });
    storage.answer = silent;
    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    const { body } = await staff.editor.get(`/newsroom/articles/${story}`);
    expect(body.schedules).toMatchObject([{ attempts: 1, held: null }]);
    await done(staff.deskHead, story, 'unschedule');
  });
});

describe('a story with a picture in slow storage', () => {
  /** Does something that reads the picture, and meanwhile what locks this story and another one. */
  async function withOthersMeanwhile<Result>(story: string, work: () => Promise<Result>): Promise<Result> {
    const other = await writeStory(staff.secondEditor);
    const version = await versionOf(staff.editor, story);
    const slow = dripping();
    storage.answer = slow.answer;
    const asked = storage.isAsked();
    const working = work();
    await asked;

    const autosave = { version, fields: { headline: '正在写的题' } };
    const meanwhile = [
      await staff.editor.put(`/newsroom/articles/${story}/autosave`, autosave),
      await saveStory(staff.secondEditor, other, { headline: '别的稿件' }),
    ];
    storage.answer = giving;
    slow.release();
    expect(meanwhile.map(outcomeOf)).toEqual(['200', '200']);
    return working;
  }

  it('keeps nobody waiting while it is published', async () => {
    const story = await writeSigned(staff, { photos: [await storedPicture()] });

    const answer = await withOthersMeanwhile(story, () => act(staff.deskHead, story, 'publish'));

    expect(outcomeOf(answer)).toBe('200');
  });

  it('keeps nobody waiting while it is saved', async () => {
    const story = await writeStory(staff.secondEditor, { photos: [await storedPicture()] });

    const answer = await withOthersMeanwhile(story, () =>
      saveStory(staff.secondEditor, story, { headline: '改题' }),
    );

    expect(outcomeOf(answer)).toBe('200');
  });

  it('keeps nobody waiting while it is published at its time', async () => {
    const story = await writeSigned(staff, { photos: [await storedPicture()] });
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(60) });
    await letTimeCome(newsroom, story);

    await withOthersMeanwhile(story, () => runDue(newsroom));

    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });
});

/** Ways in which a story shows a picture. */
const SHOWING: [string, (picture: Picture) => object | Promise<object>][] = [
  ['photos', ({ id }) => ({ photos: [{ file: id, caption: '图为清淤现场。' }] })],
  ['leadPhoto', ({ id }) => ({ leadPhoto: { file: id, caption: '图为清淤现场。' } })],
  ['body', (picture) => textShowing(newsroom, picture)],
];

describe('a picture that is gone from the library', () => {
  /** Past the newsroom, as nobody can take it away there. */
  const lose = async ({ id }: Picture) => newsroom.strapi.db.connection('files').where({ id }).delete();

  it.each(SHOWING)('stops each signature, and the publication: %s', async (field, showing) => {
    const picture = await photograph();
    const shown = await showing(picture);
    const drafted = await writeStory(staff.secondEditor, shown);
    const submitted = await writeStory(staff.secondEditor, shown);
    await done(staff.secondEditor, submitted, 'submit');
    const signed = await writeSigned(staff, shown);
    await lose(picture);

    const answers = [
      await act(staff.secondEditor, drafted, 'submit'),
      await act(staff.editor, submitted, 'approve'),
      await act(staff.deskHead, signed, 'schedule', { at: inMinutes(60) }),
      await act(staff.deskHead, signed, 'publish'),
    ];

    expect(answers.map(outcomeOf)).toEqual(answers.map(() => '409 picture_missing'));
    for (const { body } of answers)
      expect(body.error.details.issues).toEqual([
        { path: [field, 0].slice(0, field === 'leadPhoto' ? 1 : 2), fault: 'missing' },
      ]);
    expect(await publishedRows(newsroom, signed)).toEqual([]);
  });

  it.each(SHOWING)(
    'costs nobody the other words of a draft, which is submitted without it: %s',
    async (field, showing) => {
      const picture = await photograph();
      const story = await writeStory(staff.secondEditor, await showing(picture));
      await lose(picture);

      expect(outcomeOf(await saveStory(staff.secondEditor, story, { headline: '改了题' }))).toBe('200');
      expect(outcomeOf(await act(staff.secondEditor, story, 'submit'))).toBe('409 picture_missing');

      const without = { ...storyText(), photos: [], leadPhoto: null };
      await saveStory(staff.secondEditor, story, without);
      expect([field, outcomeOf(await act(staff.secondEditor, story, 'submit'))]).toEqual([field, '200']);
    },
  );

  it.each(['photos', 'leadPhoto'])('is named by no save: %s', async (field) => {
    const picture = await photograph();
    await lose(picture);
    const photo = { file: picture.id, caption: '图' };
    const shown = { [field]: field === 'photos' ? [photo] : photo };

    const answer = await staff.secondEditor.post(STORIES, storyText(shown));

    expect(outcomeOf(answer)).toBe('409 picture_missing');
  });
});

describe('a picture that a draft shows', () => {
  const DELETING: [string, (picture: Picture) => ReturnType<Person['get']>][] = [
    ['one', ({ id }) => root.delete(`/upload/files/${id}`)],
    ['a selection', ({ id }) => root.post('/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] })],
  ];

  const rows = ({ id }: Picture) => newsroom.strapi.db.query('plugin::upload.file').count({ where: { id } });

  it.each(SHOWING)(
    'is not deleted, also by code, as long as a version of the draft is kept: %s',
    async (_, showing) => {
      const picture = await photograph();
      const story = await writeStory(staff.secondEditor, await showing(picture));
      await saveStory(staff.secondEditor, story, { ...storyText(), photos: [], leadPhoto: null });

      for (const [, tryIt] of DELETING) expect(outcomeOf(await tryIt(picture))).toBe('409 picture_in_use');
      const { id } = picture;
      const byCode = newsroom.strapi.db.query('plugin::upload.file').delete({ where: { id } });
      await expect(byCode).rejects.toMatchObject({ details: { code: 'picture_in_use' } });
      expect(await rows(picture)).toBe(1);

      await root.delete(`${STORIES}/${story}`);
      expect(outcomeOf(await root.delete(`/upload/files/${id}`))).toBe('200');
      expect(await rows(picture)).toBe(0);
    },
  );
});

describe('a picture to which other bytes come', () => {
  const sent = async () => ({ name: 'n.jpg', bytes: await draw(90, 30).jpeg().toBuffer() });

  const bytesAt = async (url: string) => (await anybody(newsroom).download(url)).body as Buffer;

  it('stays as it was signed, in every size, where they are not there yet when it is', async () => {
    const picture = await bring(root, await draw(900, 600).jpeg().toBuffer(), { url: '/upload' });
    const addresses = [picture.url, ...Object.values(picture.formats).map(({ url }) => url)];
    const before = await Promise.all(addresses.map(bytesAt));
    const closed = closeStorage(newsroom);
    const exchanging = root.upload(`/upload?id=${picture.id}`, await sent());
    await closed.isReached;
    const story = await writePublished(staff, { photos: [{ file: picture.id, caption: '图' }] });
    closed.open();

    expect(outcomeOf(await exchanging)).toBe('409 kept_for_the_record');

    expect(await Promise.all(addresses.map(bytesAt))).toEqual(before);
    const { body } = await anybody(newsroom).get(`/api/newsroom/articles/${story}`);
    expect(body.data.photos).toMatchObject([{ url: picture.url }]);
  });

  it('is at another address then, and what was at the first is gone', async () => {
    const picture = await bring(root, await draw(900, 600).jpeg().toBuffer(), { url: '/upload' });

    const { body } = await root.upload(`/upload?id=${picture.id}`, await sent());

    expect(body).toMatchObject({ id: picture.id, width: 90, height: 30, formats: null });
    expect(body.url).not.toBe(picture.url);
    expect((await anybody(newsroom).get(body.url)).status).toBe(200);
    for (const { url } of [picture, ...Object.values(picture.formats)])
      expect((await anybody(newsroom).get(url)).status).toBe(404);
  });
});
