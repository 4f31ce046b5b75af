import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { hire, issueToken, type Answer, type Person } from '../../support/people/people';
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
  writeStory,
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

describe('What leads from a file to stories', () => {
  const ask = async (query: string): Promise<Answer[]> => {
    const token = await issueToken(newsroom, 'full-access');
    const { id } = await bring(token, await draw().jpeg().toBuffer());
    await writeStory(staff.secondEditor, { headline: '鹤唳标题', ...showing({ id }) });
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
      expect([200, 400]).toContain(status);
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
    const answers = (await ask(query)).slice(0, 3);

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });

  it('is not even there when all is asked for', async () => {
    expect((await ask('populate=*')).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});
