import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rowsOf } from '../../support/databases/tables';
import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { anybody, enlist, hire, issueToken, type Answer, type Person } from '../../support/people/people';
import { bring, draw, emptyLibrary, type StoredPicture } from '../../support/people/pictures';
import {
  act,
  demand,
  hireStaff,
  outcomeOf,
  saveStory,
  writePublished,
  writeStory,
  type Staff,
} from '../../support/people/stories';
import { SUBMISSION, SUBMISSIONS } from '../../support/people/submissions';

const UPLOAD = '/api/upload';

let newsroom: Newsroom;
let staff: Staff;
let author: Person;
let colleague: Person;
let root: Person;

beforeAll(async () => {
  newsroom = await startNewsroom();
  staff = await hireStaff(newsroom);
  author = await enlist(newsroom);
  colleague = await enlist(newsroom);
  root = await hire(newsroom, 'strapi-super-admin');
});

afterAll(async () => {
  await emptyLibrary(newsroom);
  await newsroom.stop();
});

const bytesAt = (url: string): Buffer => readFileSync(path.join(newsroom.strapi.dirs.static.public, url));

/** A picture that the desk put into the library. */
const photograph = async (name = 'desk.jpg'): Promise<StoredPicture> =>
  bring(staff.secondEditor, await draw(900, 600).jpeg().toBuffer(), { name, url: '/upload' });

const showing = ({ id }: { id: number }) => ({ photos: [{ file: id, caption: '图为清淤现场。' }] });

/** Ways to change a file through the content API. */
const TRIES: [string, (person: Pick<Person, 'post' | 'upload' | 'delete'>, id: number) => Promise<Answer>][] =
  [
    [
      'words',
      (person, id) => person.post(`${UPLOAD}?id=${id}`, { fileInfo: { alternativeText: '偷换的说明' } }),
    ],
    [
      'bytes',
      async (person, id) =>
        person.upload(`${UPLOAD}?id=${id}`, { name: 'n.jpg', bytes: await draw(90, 30).jpeg().toBuffer() }),
    ],
  ];

describe('A file', () => {
  it.each(TRIES)('keeps its %s from other correspondents and from API tokens', async (_, tryIt) => {
    const { id, url } = await bring(author, await draw().jpeg().toBuffer());
    const before = bytesAt(url);
    const token = await issueToken(newsroom, 'full-access');

    const outcomes = [outcomeOf(await tryIt(colleague, id)), outcomeOf(await tryIt(token, id))];

    expect(outcomes).toEqual(['403 not_your_file', '403 not_your_file']);
    expect(bytesAt(url)).toEqual(before);
    expect(await rowsOf(newsroom, 'files', { id })).toMatchObject([{ alternative_text: null }]);
  });

  it.each(TRIES)('of an editor keeps its %s from correspondents', async (_, tryIt) => {
    const { id } = await bring(root, await draw().jpeg().toBuffer(), { url: '/upload' });

    expect(outcomeOf(await tryIt(author, id))).toBe('403 not_your_file');
  });

  it.each(TRIES)('lets who brought it change its %s', async (_, tryIt) => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());

    expect((await tryIt(author, id)).status).toBe(200);
  });

  it.each(TRIES)('from before files had owners keeps its %s from all but editors', async (_, tryIt) => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());
    await newsroom.strapi.db.query('plugin::newsroom.file-owner').deleteMany({ where: { file: id } });

    expect(outcomeOf(await tryIt(author, id))).toBe('403 not_your_file');
    expect((await root.put(`/upload/files/${id}`, { fileInfo: { caption: '旧图' } })).status).toBe(200);
  });

  it('that a saved version names keeps its bytes before the submission, too: the version holds their hash', async () => {
    const { id, url } = await photograph();
    const before = bytesAt(url);
    await writeStory(staff.secondEditor, showing({ id }));

    const file = { name: 'n.jpg', bytes: await draw(90, 30).jpeg().toBuffer() };
    expect(outcomeOf(await root.upload(`/upload?id=${id}`, file))).toBe('409 picture_in_use');

    expect(bytesAt(url)).toEqual(before);
  });

  it('is not deleted by an API token that did not bring it', async () => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());
    const token = await issueToken(newsroom, 'full-access');

    expect(outcomeOf(await token.delete(`${UPLOAD}/files/${id}`))).toBe('403 not_your_file');

    expect(await rowsOf(newsroom, 'files', { id })).toHaveLength(1);
  });
});

describe('A correspondent’s story', () => {
  const write = (person: Person, file: number) =>
    person.post(SUBMISSIONS, { ...SUBMISSION, photos: [{ file, caption: '图' }] });

  it('names pictures that the correspondent brought, and nobody else’s', async () => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());

    expect((await write(author, id)).status).toBe(201);
    expect(outcomeOf(await write(colleague, id))).toBe('403 not_your_file');
  });

  it('keeps its pictures as they are from the submission on, against who brought them, too', async () => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());
    const { documentId } = demand(await write(author, id), 201).body.data;
    demand(await author.post(`${SUBMISSIONS}/${documentId}/submit`, { version: 1 }));

    for (const [, tryIt] of TRIES) expect(outcomeOf(await tryIt(author, id))).toBe('409 kept_for_the_record');
  });
});

describe('A picture of a submitted story', () => {
  it('is kept as it is from code that writes rows, too', async () => {
    const picture = await photograph();
    await writePublished(staff, showing(picture));
    const files = newsroom.strapi.db.query('plugin::upload.file');
    const where = { id: picture.id };

    const changes = [
      files.update({ where, data: { alternativeText: '另一说明' } }),
      files.updateMany({ where, data: { url: '/uploads/other.bmp' } }),
      files.delete({ where }),
      files.deleteMany({ where }),
    ];

    for (const result of await Promise.allSettled(changes))
      expect(result).toMatchObject({ reason: { details: { code: 'kept_for_the_record' } } });
  });

  it('may be moved to another folder', async () => {
    const picture = await photograph();
    await writePublished(staff, showing(picture));
    const folder = await root.post('/upload/folders', { name: '旧图' });
    const fileInfo = { folder: folder.body.data.id };

    expect((await root.put(`/upload/files/${picture.id}`, { fileInfo })).status).toBe(200);
  });
});

describe('the words of a picture', () => {
  const altOf = async (story: string) =>
    (await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).body.data.photos[0].alternativeText;

  it('come into the story from the library, are signed there, and are shown as they were signed', async () => {
    const picture = await photograph();
    const fileInfo = { alternativeText: '挖掘机在河边' };
    await root.put(`/upload/files/${picture.id}`, { fileInfo });
    const story = await writePublished(staff, showing(picture));

    await newsroom.strapi.db
      .connection('files')
      .where({ id: picture.id })
      .update({ alternative_text: '偷换' });

    expect(await altOf(story)).toBe('挖掘机在河边');
    await saveStory(staff.secondEditor, story, {
      photos: [{ ...showing(picture).photos[0], alternativeText: '改过的说明' }],
    });
    expect(await altOf(story)).toBe('挖掘机在河边');
    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).not.toBe('200');
  });

  it('of the library are not shown, nor is its name', async () => {
    const story = await writePublished(staff, showing(await photograph('henxi.jpg')));

    const populated = await anybody(newsroom).get(`/api/newsroom/articles/${story}?populate=photoFiles`);

    expect(populated.text).not.toContain('henxi');
  });

  it('come with its address and size, so that a site needs no right of the library', async () => {
    const picture = await photograph();
    const story = await writePublished(staff, showing(picture));

    const plain = await anybody(newsroom).get(`/api/newsroom/articles/${story}`);

    const address = expect.stringMatching(/^\/uploads\/(small_|medium_|thumbnail_)?[0-9a-f]{32}\.jpg$/);
    const rendition = (width: number, height: number) => ({ url: address, width, height });
    expect(plain.body.data.photos).toEqual([
      {
        ...showing(picture).photos[0],
        url: address,
        width: 900,
        height: 600,
        formats: { thumbnail: rendition(234, 156), small: rendition(500, 333), medium: rendition(750, 500) },
        objectPosition: '50% 50%',
        crops: expect.objectContaining({ '16:9': { x: 0, y: 47, width: 900, height: 506 } }),
      },
    ]);
    expect(plain.body.data.photoFiles).toBeUndefined();
  });
});

describe('What leads from a file to stories', () => {
  const ask = async (query: string): Promise<Answer[]> => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());
    await author.post(SUBMISSIONS, { ...SUBMISSION, headline: '鹤唳标题', ...showing({ id }) });
    const token = await issueToken(newsroom, 'full-access');
    return [
      await token.get(`${UPLOAD}/files?${query}`),
      await token.get(`${UPLOAD}/files/page?${query}`),
      await root.get(`/upload/files?${query}`),
      await token.get(`${UPLOAD}/files/${id}?${query}`),
    ];
  };

  it.each([
    'populate=*',
    'populate=related',
    'populate[0]=related',
    'populate[related][fields][0]=headline',
    'populate[folder][populate][files][populate]=related',
    'fields[0]=related',
  ])('is not shown: %s', async (query) => {
    for (const { text, status } of await ask(query)) {
      expect(text).not.toContain('鹤唳');
      expect(text).not.toMatch(/"related":/);
      // A file of a draft is none to a program.
      expect([200, 400, 404]).toContain(status);
    }
  });

  it.each([
    'filters[related][headline][$startsWith]=a',
    'filters[$and][0][related][id][$notNull]=true',
    'filters[folder][files][related][id][$notNull]=true',
    'sort=related.headline',
    'sort[0]=related.id:asc',
    'sort[related][headline]=asc',
  ])('answers no question: %s', async (query) => {
    const [list, page, panel] = await ask(query);
    const { body } = await root.get('/upload/files');

    expect([list?.status, page?.status]).toEqual([400, 400]);
    // The panel drops a question that the person may not ask, and answers the rest.
    expect([undefined, body.pagination.total]).toContain(panel?.body.pagination?.total);
    expect(panel?.status).toBeLessThan(500);
  });

  it('is not even there when all is asked for', async () => {
    expect((await ask('populate=*')).map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  });
});

describe('What leads from a folder to stories', () => {
  let folder: number;
  let onlooker: Person;

  beforeAll(async () => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());
    await author.post(SUBMISSIONS, { ...SUBMISSION, headline: '鹤唳标题', ...showing({ id }) });
    folder = demand(await root.post('/upload/folders', { name: '河道' }), 201).body.data.id;
    demand(await root.put(`/upload/files/${id}`, { fileInfo: { folder } }));
    onlooker = await hire(newsroom, 'strapi-author');
  });

  it.each([
    'populate=files.related',
    'populate[0]=files&populate[1]=files.related',
    'populate[files][populate]=related',
    'populate[files][populate]=*',
    'populate[files][populate][related][populate]=*',
    'populate[children][populate][files][populate][0]=related',
    'populate[parent][populate]=files.related',
    'filters[files][related][headline][$startsWith]=鹤',
    'sort=files.related.headline',
  ])('is not shown to whoever may see files alone: %s', async (query) => {
    for (const person of [onlooker, root])
      for (const url of ['/upload/folders', `/upload/folders/${folder}`]) {
        const { text, status } = await person.get(`${url}?${encodeURI(query)}`);
        expect(text).not.toContain('鹤唳');
        expect([200, 400]).toContain(status);
      }
  });

  it('leaves a folder as the panel shows it', async () => {
    const { body } = demand(await root.get('/upload/folders?populate[parent]=true&sort=name:asc'));

    expect(body.data[0]).toMatchObject({ files: { count: expect.any(Number) } });
  });
});
