import { routes } from '../../../src/plugins/newsroom/server/src/routes';
import { refusalIn, strapiError } from '../../support/answers';
import { preset } from '../../support/model/runs';
import { anybody, bearerOf, enlist, hire, type Answer, type Caller } from '../../support/people/people';
import { useEmptyNewsroom } from '../../support/use-newsroom';

/** A route with its parameters filled in: a document that is not there. */
interface Route {
  method: string;
  url: string;
  handler: string;
}

const PARAMETERS: Record<string, string> = {
  documentId: 'nosuchdocument0000000000',
  act: 'claim',
  number: '1',
  slug: 'no-such',
  code: 'no-such',
  id: '987654321',
  page: '1',
};

/** What a route asks for in its query. */
const QUERIES: Record<string, string> = { '/search': '?q=%E6%B0%B4' };

const fill = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => PARAMETERS[name] ?? '');
const routesAt = (prefix: string, list: { method: string; path: string; handler: string }[]): Route[] =>
  list.map(({ method, path, handler }) => ({
    method,
    url: `${prefix}${fill(path)}${QUERIES[path] ?? ''}`,
    handler,
  }));

const DESK = routesAt('/newsroom', routes.admin.routes);
const SITES = routesAt('/api/newsroom', routes['content-api'].routes);
const SUBMISSIONS = SITES.filter(({ url }) => /\/(submissions|word-files)/.test(url));
const EMBARGOED = SITES.filter(({ url }) => url.includes('/embargoed'));
/** What is signed instead of carrying a token: `outgoing/removals.test.ts`, `publication/embargoes.test.ts`. */
const SIGNED = SITES.filter(({ url }) => /\/(removals|preview)$/.test(url));
/** What is off until a paper wants it: `most-read.test.ts`. */
const COUNTED = SITES.filter(({ handler }) => handler.startsWith('reads.'));
const PUBLIC = SITES.filter(
  (route) => ![SUBMISSIONS, EMBARGOED, SIGNED, COUNTED].some((some) => some.includes(route)),
);
const isOfOne = ({ url }: Route) => /nosuchdocument|no-such|987654321/.test(url);

/** Who may open a route of the desk: settings are the chief editor's. */
const keeperOf = ({ handler }: Route) =>
  /^receivers\.(?!removals)|etention$|\.setSettings$|^(merges|columns|departments|reporters)\./.test(
    handler,
  ) || /^(policies|end-marks)\.(create|change|preview|makeDefault|remove)$/.test(handler)
    ? 'chief'
    : 'editor';

const { code: _, ...POLICY } = preset('three-reviews-three-proofs');

const SEEN = { updatedAt: '2026-03-01T00:00:00.000Z' };

const BODIES: Record<string, object> = {
  'columns.change': { name: '城事', policy: null, ...SEEN },
  'departments.change': { name: '水利局', aliases: [], formerNames: [], ...SEEN },
  'reporters.change': { name: '石磊', kind: 'staff', department: null, aliases: [], ...SEEN },
  'end-marks.change': { code: '①5', person: '何平', from: null, until: null, ...SEEN },
  'merges.merge': { type: 'department', kept: 'one', merged: 'other' },
  'policies.change': { ...POLICY, version: 1 },
  'policies.preview': POLICY,
  'receivers.create': { name: '网站', url: 'http://127.0.0.1:9/', audience: 'site' },
  'receivers.update': { name: '网站' },
  'receivers.rotateSecret': {},
  'receivers.replay': { since: '2026-03-01T00:00:00.000Z' },
  'page-imports.preview': { text: '青石县' },
  'page-imports.create': { text: '青石县' },
  'notes.add': { version: 1, field: 'headline', index: 0, start: 0, end: 1, text: '核。' },
  'notes.answer': { text: '已核。' },
  'notes.resolve': { isResolved: true },
  'autosaves.keep': { version: 1, fields: {} },
  'submission.create': { headline: '题', paragraphs: [] },
};

function call(caller: Caller, { method, url, handler }: Route): Promise<Answer> {
  const body = BODIES[handler] ?? { version: 1 };
  if (method === 'GET') return caller.get(url);
  if (method === 'DELETE') return caller.delete(url);
  return method === 'PUT' ? caller.put(url, body) : caller.post(url, body);
}

const { newsroom } = useEmptyNewsroom();
let people: Record<
  'nobody' | 'stranger' | 'author' | 'reader' | 'editor' | 'chief' | 'correspondent',
  Caller
>;

beforeAll(async () => {
  people = {
    nobody: anybody(newsroom),
    stranger: bearerOf(newsroom, 'not-a-token'),
    author: await hire(newsroom, 'strapi-author'),
    editor: await hire(newsroom, 'newsroom-editor'),
    chief: await hire(newsroom, 'newsroom-chief-editor'),
    reader: await enlist(newsroom, 'authenticated'),
    correspondent: await enlist(newsroom),
  };
});

describe('The routes of the desk', () => {
  describe.each(DESK)('$method $url', (route) => {
    it.each(['nobody', 'stranger', 'correspondent'] as const)(
      'is closed to %s, who is no editor',
      async (who) => {
        const answer = await call(people[who], route);
        expect(answer.status).toBe(401);
        expect(answer.body).toEqual(strapiError(401));
      },
    );

    it('is closed to an editor without the permission', async () => {
      const answer = await call(people.author, route);
      expect(answer.status).toBe(403);
      expect(answer.body).toEqual(strapiError(403));
    });
  });

  it.each(DESK.filter(isOfOne))('$method $url is 404 for what is not there', async (route) => {
    const answer = await call(people[keeperOf(route)], route);
    expect(refusalIn(answer)).toEqual([404, 'not_found']);
    expect(answer.body).toEqual(strapiError(404));
  });

  it.each(DESK.filter((route) => route.method === 'GET' && !isOfOne(route)))(
    '$method $url opens to an editor',
    async (route) => {
      expect((await call(people[keeperOf(route)], route)).status).toBe(200);
    },
  );

  it.each(DESK.filter((route) => keeperOf(route) === 'chief'))(
    '$method $url is closed to an editor who is not the chief',
    async (route) => {
      expect((await call(people.editor, route)).status).toBe(403);
    },
  );

  it.each(DESK.filter(({ handler }) => /(page-imports|word-files).(preview|create)/.test(handler)))(
    '$method $url is closed to who reads the desk and imports no pages',
    async (route) => {
      expect((await call(people.chief, route)).status).toBe(403);
    },
  );
});

describe('The routes of correspondents', () => {
  describe.each(SUBMISSIONS)('$method $url', (route) => {
    it.each([
      ['nobody', 403],
      ['stranger', 401],
      ['reader', 403],
      ['editor', 401],
    ] as const)('is closed to %s', async (who, status) => {
      const answer = await call(people[who], route);
      expect(answer.status).toBe(status);
      expect(answer.body).toEqual(strapiError(status));
    });
  });

  it.each(SUBMISSIONS.filter(isOfOne))('$method $url is 404 for what is not there', async (route) => {
    const answer = await call(people.correspondent, route);
    expect(refusalIn(answer)).toEqual([404, 'not_found']);
    expect(answer.body).toEqual(strapiError(404));
  });
});

describe('The routes of sites', () => {
  it.each(PUBLIC.filter((route) => !isOfOne(route)))('$method $url opens to everybody', async (route) => {
    const answers = await Promise.all(
      [people.nobody, people.reader, people.correspondent].map((caller) => call(caller, route)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it.each(EMBARGOED)('$method $url is closed to who has no right to it', async (route) => {
    const answers = await Promise.all(
      [people.nobody, people.reader, people.correspondent].map((caller) => call(caller, route)),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it.each(PUBLIC.filter(isOfOne))('$method $url is 404 for what is not there', async (route) => {
    const answer = await call(people.nobody, route);
    expect(refusalIn(answer)).toEqual([404, 'not_found']);
    expect(answer.body).toEqual(strapiError(404));
  });

  it.each(PUBLIC)('$method $url is closed to a token that is none', async (route) => {
    expect((await call(people.stranger, route)).status).toBe(401);
  });
});

describe('Bodies that cannot be read', () => {
  beforeAll(() => {
    newsroom.strapi.log.silent = true;
  });
  afterAll(() => {
    newsroom.strapi.log.silent = false;
  });

  const send = (url: string, text: string) =>
    newsroom.http.post(url).set('Content-Type', 'application/json').send(text);

  it.each(['/newsroom/page-imports', '/api/newsroom/submissions'])('are refused by %s', async (url) => {
    const { status, body } = await send(url, '{"version":');
    expect(status).toBe(400);
    expect(body).toMatchObject({ data: null, error: { status: 400 } });
  });

  it.each([
    ['/newsroom/page-imports', 413, 'too_large'],
    ['/api/newsroom/submissions', 400, 'story_too_long'],
  ])('are refused by %s when too long', async (url, status, code) => {
    const answer = await send(url, JSON.stringify({ text: 'a'.repeat(11_000_000) }));
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ data: null, error: { status, details: { code } } });
  });
});
