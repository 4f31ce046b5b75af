import { refusalIn } from '../../support/answers';
import { anybody, enlist, hire, type Person } from '../../support/people/people';
import { sendRaw } from '../../support/raw-http';
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

describe('A question for the head of an answer', () => {
  it.each([
    '/api/newsroom/articles?filters[firstPublishedAt][$gt]=never',
    '/api/newsroom/articles?filters[issueDate]=never&sort=slug',
  ])('is answered as the whole would be: %s', async (url) => {
    const { status } = await anybody(newsroom).get(url);
    expect((await newsroom.http.head(url)).status).toBe(status);
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
    // A list in another order than the usual one goes through Strapi's own service.
    const answer = await anybody(newsroom).get('/api/newsroom/articles?sort=slug');
    remove();
    log.mockRestore();
    expect(answer.status).toBe(500);
    expect(told.join()).toContain('no_such_table');
    expect(told.join()).not.toMatch(/select |机密底稿/);
  });
});

describe('A body that is no UTF-8', () => {
  const GBK = Buffer.from('7b2274657874223a22d6d0b9fa227d', 'hex');
  const asked = (url: string, length: number, type: string) =>
    `POST ${url} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${editor.token}\r\n` +
    `Content-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
  const URLS = [
    '/newsroom/page-imports/preview',
    '/api/newsroom/submissions',
    '/content-manager/collection-types/plugin::newsroom.article',
  ];

  it.each(URLS)('is refused, whatever it calls itself: %s', async (url) => {
    for (const type of [
      'application/json; charset=gbk',
      'application/json',
      'application/json; charset=utf-8',
    ])
      expect(await sendRaw(newsroom, asked(url, GBK.length, type), GBK)).toMatch(
        /^HTTP\/1.1 415 [^]*"not_utf8"/,
      );
  });

  it.each([
    ['cut off within a character', Buffer.from('{"text":"中').subarray(0, -1)],
    ['a character in more bytes than it needs', Buffer.from('7b2274223a22c0af227d', 'hex')],
    ['half of a surrogate pair', Buffer.from('7b2274223a22eda080227d', 'hex')],
    ['UTF-16', Buffer.from('\ufeff{"text":"中"}', 'utf16le')],
  ])('is refused: %s', async (_, body) => {
    const answer = await sendRaw(newsroom, asked(URLS[0] ?? '', body.length, 'application/json'), body);

    expect(answer).toMatch(/^HTTP\/1.1 415 [^]*"not_utf8"/);
  });

  it('is taken where it is, in however many parts it comes', async () => {
    const body = Buffer.from(JSON.stringify({ text: '城区要闻\n河道清淤完工\n\ufffd本报讯 昨日完工。' }));
    const parts = [...body].map((byte) => Buffer.from([byte]));

    const answer = await sendRaw(
      newsroom,
      asked(URLS[0] ?? '', body.length, 'application/json; charset="UTF-8"'),
      ...parts,
    );

    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe('JSON that would take long to take apart', () => {
  const deep = (levels: number) => `{"text":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const OPENED = { 'Content-Type': 'application/json' };

  it.each(['/nowhere', '/api/auth/local', '/admin/login', '/upload/folders'])(
    'is refused by its depth at every path, whoever sends it: %s',
    async (url) => {
      const sent = newsroom.http.post(url).set(OPENED).set('Authorization', `Bearer ${editor.token}`);

      expect(refusalIn(await sent.send(deep(50_000)))).toEqual([400, 'too_complex']);
      expect(refusalIn(await newsroom.http.post(url).set(OPENED).send(deep(50_000)))).toEqual([
        400,
        'too_complex',
      ]);
    },
  );

  it('is refused by its depth as a report of a browser, too', async () => {
    const sent = newsroom.http.post('/nowhere').set('Content-Type', 'application/csp-report');

    expect(refusalIn(await sent.send(deep(50_000)))).toEqual([400, 'too_complex']);
  });

  it('is not read on where nobody says who sends it', async () => {
    const answer = await newsroom.http.post('/api/auth/local').send({ identifier: 'a'.repeat(300_000) });

    expect(refusalIn(answer)).toEqual([413, 'too_large']);
  });

  it('is not read where it is compressed', async () => {
    const sent = newsroom.http.post('/admin/login').set(OPENED).set('Content-Encoding', 'gzip');

    expect(refusalIn(await sent.send('{}'))).toEqual([415, 'not_json']);
  });

  it('is not taken for deep where its texts hold brackets', async () => {
    const text = `河道清淤\n${'[{"\\'.repeat(2000)}`;
    const answer = await editor.post('/newsroom/page-imports/preview', { text });

    expect(answer.status).toBe(200);
  });
});

describe('A request that needs no body', () => {
  it('is taken without one, and without a length', async () => {
    const answer = await sendRaw(
      newsroom,
      `PUT /newsroom/articles/none/claim HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${editor.token}\r\n\r\n`,
    );

    expect(answer).toMatch(/^HTTP\/1.1 404 [^]*"not_found"/);
  });

  it.each(['2147483648', '4294967296'])('has one where it says so, however long: %s', async (length) => {
    const answer = await sendRaw(
      newsroom,
      'POST /newsroom/page-imports/preview HTTP/1.1\r\nHost: a\r\n' +
        `Content-Type: text/plain\r\nContent-Length: ${length}\r\n\r\na`,
    );

    expect(answer).toMatch(/^HTTP\/1.1 415 /);
  });
});

describe('What no cache may keep', () => {
  it.each(['/api/newsroom/embargoed', '/api/newsroom/embargoed/none', '/upload/files', '/api/upload/files'])(
    'is marked so, even where it is refused: %s',
    async (url) => {
      expect((await anybody(newsroom).get(url)).headers['cache-control']).toBe('no-store');
    },
  );
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
