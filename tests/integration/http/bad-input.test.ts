import { refusalIn } from '../../support/answers';
import { anybody, enlist, hire, type Person } from '../../support/people/people';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom();
let editor: Person;
let reader: Person;

beforeAll(async () => {
  editor = await hire(newsroom, 'newsroom-editor');
  reader = await enlist(newsroom, 'authenticated');
});

const LISTS = ['articles', 'departments', 'reporters', 'columns'];

describe.each(LISTS)('A query of the %s', (plural) => {
  it.each([
    'filters[documentId]=%00',
    'filters[documentId][$in][0]=a%00b',
    'filters[documentId][$jsonSupersetOf]=[]',
    'filters[$or][0][documentId][$elemMatch]=1',
    'filters[createdAt][$between]=2026-01-01',
    'filters[createdAt][$between][0]=2026-01-01',
    'filters=',
    'filters=1',
    'filters[]=1',
    'filters[0]=1',
    'filters[0][documentId]=a',
    'filters[$and]=1',
    'filters[$and][0]=1',
    'filters[$or]=x',
    'filters[$not]=1',
    'filters[$in]=1',
    'filters[$and][0][$or]=x',
    'filters[documentId][$or][0]=a',
    'filters[documentId][$not][$and][0]=a',
    'fields=',
    '_q[a]=1',
    '_q=%00',
    'sort=%00',
  ])('is refused where a database would fail: %s', async (query) => {
    const answer = await anybody(newsroom).get(`/api/newsroom/${plural}?${query}`);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });

  it.each([
    'filters[$and][0][documentId]=a&filters[$and][1][$not][documentId][$in][]=b',
    'filters[$or][0][documentId][$not][$contains]=a',
    'filters[documentId][]=a',
  ])('is answered where its conditions hold together: %s', async (query) => {
    const answer = await anybody(newsroom).get(`/api/newsroom/${plural}?${query}`);
    expect(answer.status).toBe(200);
  });

  it.each([
    ['relations', 'filters', (at: number) => `filters[$and][${at}][createdBy][id][$ne]=${at}`],
    ['relations in its order', 'sort', (at: number) => `sort[${at}]=createdBy.id`],
    ['names to populate', 'populate', (at: number) => `populate[${at}]=name${at}`],
    ['alternatives', 'filters', (at: number) => `filters[$or][${at}][documentId]=a`],
  ])('is refused with its place where it has too many %s', async (_, place, part) => {
    const query = Array.from({ length: 210 }, (_, at) => part(at)).join('&');
    const answer = await anybody(newsroom).get(`/api/newsroom/${plural}?${query}`);
    expect(refusalIn(answer)).toEqual([400, 'too_complex']);
    expect(answer.body.error.details.path[0]).toBe(place);
  });

  it('is refused where it is too deep, and where it searches for too long a text', async () => {
    for (const query of [`filters${'[$not]'.repeat(18)}[documentId]=a`, `_q=${'a'.repeat(201)}`])
      expect(refusalIn(await anybody(newsroom).get(`/api/newsroom/${plural}?${query}`))).toEqual([
        400,
        'too_complex',
      ]);
  });

  it('is answered where it only names what no record has', async () => {
    const answer = await anybody(newsroom).get(`/api/newsroom/${plural}?filters[__proto__][a]=1&__proto__=1`);
    expect(answer.status).toBe(200);
  });
});

describe('A body that is no plain JSON', () => {
  const send = (type: string, body: string, headers: Record<string, string> = {}) =>
    newsroom.http
      .post('/newsroom/page-imports/preview')
      .set('Authorization', `Bearer ${editor.token}`)
      .set({ 'Content-Type': type, ...headers })
      .send(body);

  it.each([
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'],
    ['multipart/form-data', 'a'],
    ['application/x-www-form-urlencoded', 'text=a'],
    ['text/plain', '{"text":"a"}'],
    ['not a type', '{"text":"a"}'],
  ])('is refused: %s', async (type, body) => {
    expect(refusalIn(await send(type, body))).toEqual([415, 'not_json']);
  });

  it.each(['gzip', 'deflate', 'br', 'zip'])('is refused: compressed by %s', async (encoding) => {
    const answer = await send('application/json', '{"text":"a"}', { 'Content-Encoding': encoding });
    expect(refusalIn(answer)).toEqual([415, 'not_json']);
  });
});

describe('What the log tells of a query that failed', () => {
  it('is what the database said, and no word of the query', async () => {
    const { strapi } = newsroom;
    const told: string[] = [];
    const log = jest.spyOn(strapi.log, 'error').mockImplementation((error: unknown) => {
      told.push(String((error as Error).stack ?? error));
      return strapi.log;
    });
    const remove = strapi.documents.use(() =>
      strapi.db.connection('no_such_table').where({ headline: '机密底稿' }),
    ) as unknown as () => void;
    const answer = await anybody(newsroom).get('/api/newsroom/articles');
    remove();
    log.mockRestore();
    expect(answer.status).toBe(500);
    expect(told.join()).toContain('no_such_table');
    expect(told.join()).not.toMatch(/select |机密底稿/);
  });
});

describe('What Strapi refuses at a route of the newsroom', () => {
  it.each([
    ['nobody', '/newsroom/queue', [401, 'not_signed_in']],
    ['reader', '/newsroom/queue', [401, 'not_signed_in']],
    ['nobody', '/api/newsroom/submissions', [403, 'not_permitted']],
    ['reader', '/api/newsroom/embargoed', [403, 'not_permitted']],
    ['editor', '/newsroom/receivers', [403, 'not_permitted']],
    ['editor', '/newsroom/no-such-route', [404, 'not_found']],
    ['nobody', '/api/newsroom/articles?filters[createdBy][email][$contains]=a', [400, 'bad_request']],
  ] as const)('has a code: %s at %s', async (who, url, refused) => {
    const callers = { nobody: anybody(newsroom), reader, editor };
    const answer = await callers[who].get(url);
    expect(refusalIn(answer)).toEqual(refused);
    expect(answer.body.error.details.zh).toMatch(/。$/);
  });

  it('has no code at a route of others', async () => {
    expect(refusalIn(await anybody(newsroom).get('/admin/users'))).toEqual([401, undefined]);
  });
});
