import { refusalIn } from '../../support/answers';
import { hire, type Answer, type Person } from '../../support/people/people';
import { demand, STORIES, storyText } from '../../support/people/stories';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom();
let root: Person;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
});

const save = (fields: object): Promise<Answer> => root.post(STORIES, storyText(fields));
const saved = async (fields: object): Promise<Record<string, unknown>> =>
  demand(await save(fields), 201).body.data;

describe('The language of a story', () => {
  it.each([
    ['zh-Hans', 'zh-Hans'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    [' ug\u200b', 'ug'],
    ['', 'zh-Hans'],
    [null, 'zh-Hans'],
    [undefined, 'zh-Hans'],
  ])('is kept in the usual form of its tag: %j', async (language, kept) => {
    expect(await saved({ language })).toMatchObject({ language: kept });
  });

  it.each(['xx_yy', '中文', 'a', 'zh--Hans', '<b>', 'en-US, zh', 5])(
    'is refused where it is no tag: %j',
    async (language) => {
      expect(refusalIn(await save({ language }))).toEqual([400, 'bad_request']);
    },
  );

  it('stays as it is where another attribute is written', async () => {
    const documentId = String((await saved({ language: 'ug' })).documentId);
    const url = `${STORIES}/${documentId}`;
    expect(demand(await root.put(url, { headline: '改', version: 1 })).body.data.language).toBe('ug');
  });
});

describe('Where a text comes from', () => {
  it('is kept without what cannot be seen, and refused where no column takes it', async () => {
    expect(await saved({ sourceReference: ' a\u200b\u202eb ' })).toMatchObject({ sourceReference: 'ab' });
    expect(refusalIn(await save({ sourceReference: '长'.repeat(256) }))).toEqual([400, 'bad_request']);
  });
});

describe('The name of an account', () => {
  const me = '/admin/users/me';

  it('of an editor is kept without what cannot be seen', async () => {
    const sent = { firstname: '小\u200b明\u202e', lastname: '李', username: 'li\u00ad' };
    const { data } = demand(await root.put(me, sent)).body;
    expect(data).toMatchObject({ firstname: '小明', lastname: '李', username: 'li' });
  });

  const long = '长'.repeat(256);

  it.each(['firstname', 'lastname', 'username'])('is refused where no column takes it: %s', async (part) => {
    expect(refusalIn(await root.put(me, { [part]: long }))).toEqual([400, 'bad_request']);
  });

  it('is refused where no column takes it and an editor is invited', async () => {
    const invited = { firstname: long, lastname: '王', email: 'wang@example.com', roles: [1] };
    expect(refusalIn(await root.post('/admin/users', invited))).toEqual([400, 'bad_request']);
  });

  it('of a correspondent is refused where it hides something', async () => {
    const users = newsroom.strapi.plugin('users-permissions').service('user');
    const account = { username: 'li\u200bming', email: 'li@example.com', password: 'Abc12345678!' };
    await expect(users.add(account)).rejects.toMatchObject({ details: { code: 'bad_request' } });
  });
});
