import { config } from '../../../src/plugins/newsroom/server/src/config';

const settings = (overrides: object = {}) => ({
  ...config.default({ env: (_, fallback) => fallback }),
  ...overrides,
});

describe('The settings of a host', () => {
  it('are those of a paper in China where nothing is set', () => {
    expect(settings()).toEqual({
      metricsToken: '',
      timeZone: 'Asia/Shanghai',
      privateReceivers: false,
      origins: [],
      host: {
        requestFront: true,
        bootLock: true,
        gracefulShutdown: true,
        surviveOutages: true,
        silentConnections: true,
        foreignOrigins: true,
        sessions: true,
        signIn: true,
        writeLimits: true,
        formFields: true,
      },
      uploads: { maxBytes: 20_000_000, maxPixels: 64_000_000 },
      writesPerMinute: { editors: 600, correspondents: 120 },
      site: { name: '新闻', url: '', storyPath: '/articles/{slug}', fullText: true, previewUrl: '' },
      publicAnswers: { maxAge: 5, staleWhileRevalidate: 30, cacheBytes: 64_000_000, redis: '' },
      mostRead: false,
      portal: { path: '/portal' },
      databasePatience: 20,
      readReplica: '',
    });
    expect(() => config.validator(settings())).not.toThrow();
  });

  it.each(['', '/portal', '/tongxunyuan/home'])('can have the portal at "%s"', (path) => {
    expect(() => config.validator(settings({ portal: { path } }))).not.toThrow();
  });

  it.each(['portal', '/portal/', '/', '/a b', '/admin', '/api/portal', '/newsroom', '/../x', null])(
    'refuse %j as the path of the portal',
    (path) => {
      expect(() => config.validator(settings({ portal: { path } }))).toThrow('portal.path');
    },
  );

  it.each(['Asia/Urumqi', 'Europe/Berlin', 'UTC'])('can name the zone %s', (timeZone) => {
    expect(() => config.validator(settings({ timeZone }))).not.toThrow();
  });

  it.each(['', 'Beijing', '+08:00', 8, undefined])('end the boot where they name no zone: %s', (timeZone) => {
    expect(() => config.validator(settings({ timeZone }))).toThrow('timeZone must be the IANA name');
  });

  it('end the boot where the token is no text', () => {
    expect(() => config.validator(settings({ metricsToken: 1 }))).toThrow('metricsToken must be a text');
  });

  it('let messages go into the house where its variable says so, and nothing but true or false does', () => {
    const env = (name: string, fallback: string) =>
      name === 'NEWSROOM_PRIVATE_RECEIVERS' ? 'true' : fallback;
    expect(config.default({ env })).toMatchObject({ privateReceivers: true });
    expect(() => config.validator(settings({ privateReceivers: 'no' }))).toThrow(
      'privateReceivers must be true or false',
    );
  });

  it('have reads counted where its variable says so, and nothing but true or false does', () => {
    const env = (name: string, fallback: string) => (name === 'NEWSROOM_MOST_READ' ? 'true' : fallback);
    expect(config.default({ env })).toMatchObject({ mostRead: true });
    expect(() => config.validator(settings({ mostRead: 'yes' }))).toThrow('mostRead must be true or false');
  });

  it('can name origins', () => {
    const env = () => 'https://panel.example,http://localhost:8080';
    expect(config.default({ env }).origins).toEqual(['https://panel.example', 'http://localhost:8080']);
    expect(() => config.validator(settings({ origins: ['https://panel.example'] }))).not.toThrow();
  });

  it.each(['*', ['*'], ['https://panel.example/'], ['panel.example'], [1]])(
    'end the boot where the origins are none: %j',
    (origins) => {
      expect(() => config.validator(settings({ origins }))).toThrow('origins must be a list of origins');
    },
  );

  it.each<unknown>([undefined, null, { bootLock: 'no' }, { bootlock: false }, { toString: true }])(
    'end the boot where they do not switch a part of the host on or off: %j',
    (host) => {
      expect(() => config.validator(settings({ host }))).toThrow('host must hold true or false');
    },
  );

  it.each([
    undefined,
    null,
    {},
    { maxBytes: 1 },
    { maxBytes: 0, maxPixels: 1 },
    { maxBytes: '1', maxPixels: 1 },
  ])('end the boot where they do not say how large a picture may be: %j', (uploads) => {
    expect(() => config.validator(settings({ uploads }))).toThrow('uploads must hold maxBytes and maxPixels');
  });

  it.each([
    [undefined, 'site.name'],
    [{ name: ' ' }, 'site.name'],
    [{ name: '青石日报', url: 'news.example' }, 'site.url'],
    [{ name: '青石日报', url: 'https://news.example/?a' }, 'site.url'],
    [{ name: '青石日报', url: '', storyPath: '/articles' }, 'site.storyPath'],
    [{ name: '青石日报', url: '', storyPath: '/{slug}', fullText: 'yes' }, 'site.fullText'],
  ])('end the boot where they do not say where the public reads: %j', (site, named) => {
    expect(() => config.validator(settings({ site }))).toThrow(named);
  });

  it.each(['https://news.example/preview', 'news.example/{token}', 'https://{token}', undefined])(
    'end the boot where no token can stand in the address of previews: %j',
    (previewUrl) => {
      const site = { ...settings().site, previewUrl };
      expect(() => config.validator(settings({ site }))).toThrow('site.previewUrl');
    },
  );

  it.each([
    undefined,
    { maxAge: 5 },
    { maxAge: -1, staleWhileRevalidate: 0 },
    { maxAge: 0.5, staleWhileRevalidate: 0 },
  ])('end the boot where they do not say how long a public answer may be kept: %j', (publicAnswers) => {
    expect(() => config.validator(settings({ publicAnswers }))).toThrow('publicAnswers must hold maxAge');
  });

  it('end the boot where Redis has no address', () => {
    const { publicAnswers } = settings();
    for (const redis of [undefined, 'localhost:6379', 'http://localhost'])
      expect(() => config.validator(settings({ publicAnswers: { ...publicAnswers, redis } }))).toThrow(
        'publicAnswers.redis must be an address',
      );
    const redis = 'redis://localhost:6379';
    expect(() => config.validator(settings({ publicAnswers: { ...publicAnswers, redis } }))).not.toThrow();
  });

  it.each([
    undefined,
    { editors: 600 },
    { editors: 600, correspondents: 0 },
    { editors: 1.5, correspondents: 1 },
  ])('end the boot where they do not say how much an account writes: %j', (writesPerMinute) => {
    expect(() => config.validator(settings({ writesPerMinute }))).toThrow(
      'writesPerMinute must hold editors and correspondents',
    );
  });

  it.each([0, -1, NaN, '20'])(
    'end the boot where a silent database is given %s seconds',
    (databasePatience) => {
      expect(() => config.validator(settings({ databasePatience }))).toThrow(
        'databasePatience must be a number',
      );
    },
  );

  it.each([undefined, 7, 'replica', 'mysql://reader@replica/newsroom'])(
    'end the boot where the read replica is no address of PostgreSQL: %s',
    (readReplica) => {
      expect(() => config.validator(settings({ readReplica }))).toThrow('readReplica must be an address');
    },
  );
});
