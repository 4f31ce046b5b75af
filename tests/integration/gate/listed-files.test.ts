import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { anybody, hire, issueToken, type Person } from '../../support/people/people';
import {
  bring,
  draw,
  emptyLibrary,
  takePicture,
  textShowing,
  type StoredPicture,
} from '../../support/people/pictures';
import {
  demand,
  done,
  hireStaff,
  saveStory,
  writePublished,
  writeSigned,
  type Staff,
} from '../../support/people/stories';

const UPLOAD = '/api/upload';

let newsroom: Newsroom;
let staff: Staff;
let root: Person;

beforeAll(async () => {
  newsroom = await startNewsroom();
  staff = await hireStaff(newsroom);
  root = await hire(newsroom, 'strapi-super-admin');
});

afterAll(async () => {
  await emptyLibrary(newsroom);
  await newsroom.stop();
});

/** A picture that the desk put into the library. */
const photograph = async (name: string): Promise<StoredPicture> =>
  bring(staff.secondEditor, await draw().jpeg().toBuffer(), { name, url: '/upload' });

const showing = ({ id }: { id: number }) => ({ photos: [{ file: id, caption: '图为清淤现场。' }] });

describe('The list of files', () => {
  const namesFor = async (person: Pick<Person, 'get'>): Promise<string[]> => {
    const [all, paged] = [
      demand(await person.get(`${UPLOAD}/files?pagination[limit]=-1`)).body as { name: string }[],
      demand(await person.get(`${UPLOAD}/files/page?pagination[pageSize]=100`)).body,
    ];
    expect(paged.data.map((file: { name: string }) => file.name).sort()).toEqual(
      all.map(({ name }) => name).sort(),
    );
    expect(paged.meta.pagination.total).toBe(all.length);
    return all.map(({ name }) => name);
  };

  it('tells who is outside of the files that published stories show, and of no draft’s', async () => {
    const token = await issueToken(newsroom, 'full-access');
    const shown = await photograph('shown.jpg');
    const inText = await takePicture(newsroom, root, 'in-text.bmp');
    const drafted = await photograph('drafted.jpg');
    await photograph('loose.jpg');
    const later = await photograph('later.jpg');
    await writePublished(staff, showing(shown));
    const story = await writePublished(staff, await textShowing(newsroom, inText));
    await saveStory(staff.secondEditor, story, showing(later));
    await writeSigned(staff, showing(drafted));

    const names = await namesFor(token);

    expect(names).toEqual(expect.arrayContaining(['shown.jpg', 'in-text.bmp']));
    for (const name of ['drafted.jpg', 'loose.jpg', 'later.jpg']) expect(names).not.toContain(name);
    const statusOf = async ({ id }: { id: number }) => (await token.get(`${UPLOAD}/files/${id}`)).status;
    expect([await statusOf(shown), await statusOf(drafted), await statusOf(later)]).toEqual([200, 404, 404]);
    await done(staff.deskHead, story, 'unpublish', { opinion: '图片有误' });
    expect(await namesFor(token)).not.toContain('in-text.bmp');
  });

  it('tells whoever brought a file of it, and answers no question about others', async () => {
    const token = await issueToken(newsroom, 'full-access');
    await bring(token, await draw().jpeg().toBuffer(), { name: 'own.jpg' });
    await photograph('secret.jpg');

    expect(await namesFor(token)).toContain('own.jpg');
    const asked = await token.get(`${UPLOAD}/files?filters[name][$startsWith]=secret`);
    expect(asked.body).toEqual([]);
  });

  it('tells editors of all', async () => {
    await photograph('loose.jpg');
    expect((await root.get('/upload/files?pageSize=100')).text).toContain('loose.jpg');
  });
});

describe('Somebody unknown', () => {
  it('uploads nothing', async () => {
    const file = { name: 'a.jpg', bytes: await draw().jpeg().toBuffer() };

    expect((await anybody(newsroom).upload(UPLOAD, file)).status).toBe(401);
  });
});
