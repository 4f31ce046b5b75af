import { PAPER_ZONE } from '../../shared/vocabulary';
import type { SiteConfig } from './services/public/site';
import type { PictureLimits } from './services/public/pictures/clean-picture';
import type { WriteLimits } from './services/runtime/access/write-limits';
import type { HostChange } from './services/runtime/host/host-changes';

type Env = (name: string, fallback: string) => string;

/** What a host can set about the newsroom. */
export interface Config {
  /** Opens `GET /newsroom/metrics`; empty keeps it shut. */
  metricsToken: string;
  /** IANA name of the zone that the paper lives by: of schedules that name none, and of a checkpoint's day. */
  timeZone: string;
  /** Whether messages may go to this machine and to networks that are not the open Internet. */
  privateReceivers: boolean;
  /** Origins of pages that may read answers with the credentials of whoever looks at them, such as https://panel.example. */
  origins: string[];
  /** Which parts of the host are changed; `false` leaves one alone. */
  host: Record<HostChange, boolean>;
  /** What one picture that comes through the content API may have at most. */
  uploads: PictureLimits;
  /** How many writes one account sends within a minute at most. */
  writesPerMinute: WriteLimits;
  /** The site on which the public reads the stories: feeds, sitemaps and partners are led to it. */
  site: SiteConfig;
  /** For how many seconds others keep a copy of a public answer, and use it while they ask for the next; what one instance keeps itself, and the Redis in which instances share it, if any. */
  publicAnswers: { maxAge: number; staleWhileRevalidate: number; cacheBytes: number; redis: string };
  /** Whether reads of stories are counted, for the list of the most read. */
  mostRead: boolean;
  /** Where correspondents find their portal, such as /portal; empty where there is none. */
  portal: { path: string };
  /** Seconds that PostgreSQL or MariaDB may be silent on a connection in use before it counts as lost. */
  databasePatience: number;
  /** A replica of the PostgreSQL database, from which answers to the public are made as long as it is not behind; empty for none. */
  readReplica: string;
}

/** Every part of the host that is changed, where the host does not say otherwise. */
const HOST: Config['host'] = {
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
};

/** What a host can set about the newsroom in `config/plugins`, and the environment variables for it. */
export const config = {
  default: ({ env }: { env: Env }): Config => ({
    metricsToken: env('NEWSROOM_METRICS_TOKEN', ''),
    timeZone: env('NEWSROOM_TIME_ZONE', PAPER_ZONE),
    privateReceivers: env('NEWSROOM_PRIVATE_RECEIVERS', '') === 'true',
    origins: env('NEWSROOM_ORIGINS', '').split(',').filter(Boolean),
    host: { ...HOST },
    uploads: { maxBytes: 20_000_000, maxPixels: 64_000_000 },
    writesPerMinute: { editors: 600, correspondents: 120 },
    site: {
      name: env('NEWSROOM_SITE_NAME', '新闻'),
      url: env('NEWSROOM_SITE_URL', ''),
      storyPath: env('NEWSROOM_STORY_PATH', '/articles/{slug}'),
      fullText: env('NEWSROOM_FEED_TEXT', 'full') === 'full',
      previewUrl: env('NEWSROOM_PREVIEW_URL', ''),
    },
    publicAnswers: {
      maxAge: 5,
      staleWhileRevalidate: 30,
      cacheBytes: Number(env('NEWSROOM_CACHE_BYTES', '64000000')),
      redis: env('NEWSROOM_REDIS_URL', ''),
    },
    mostRead: env('NEWSROOM_MOST_READ', '') === 'true',
    portal: { path: env('NEWSROOM_PORTAL_PATH', '/portal') },
    databasePatience: Number(env('DATABASE_PATIENCE', '20')),
    readReplica: env('DATABASE_READ_URL', ''),
  }),
  validator({
    metricsToken,
    timeZone,
    privateReceivers,
    origins,
    host,
    uploads,
    writesPerMinute,
    databasePatience,
    mostRead,
    publicAnswers,
    readReplica,
    site,
    portal,
  }: Partial<Record<keyof Config, unknown>>): void {
    if (typeof metricsToken !== 'string') throw new Error('metricsToken must be a text.');
    if (!isTimeZone(timeZone))
      throw new Error(
        `timeZone must be the IANA name of a time zone, such as Asia/Shanghai; it is ${String(timeZone)}.`,
      );
    if (typeof privateReceivers !== 'boolean') throw new Error('privateReceivers must be true or false.');
    if (typeof mostRead !== 'boolean') throw new Error('mostRead must be true or false.');
    if (!Array.isArray(origins) || !origins.every(isOrigin))
      throw new Error('origins must be a list of origins, such as https://site.example, without a path.');
    if (!isSwitches(host))
      throw new Error(
        `host must hold true or false for each change of the host: ${Object.keys(HOST).join(', ')}.`,
      );
    refuseFaultyLimits({ uploads, writesPerMinute });
    refuseFaultySite(site);
    refuseFaultyAnswers(publicAnswers);
    refuseFaultyPortal(portal);
    refuseFaultyDatabase({ databasePatience, readReplica });
  },
};

function refuseFaultyDatabase({ databasePatience, readReplica }: Record<string, unknown>): void {
  if (typeof databasePatience !== 'number' || !(databasePatience >= 1))
    throw new Error('databasePatience must be a number of seconds, 1 or more.');
  if (typeof readReplica !== 'string' || !/^(postgres(ql)?:\/\/.+)?$/.test(readReplica))
    throw new Error(
      'readReplica must be an address such as postgres://reader:password@replica:5432/newsroom, or empty.',
    );
}

/** Whether it names a zone; an offset such as +08:00 names none. */
function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string' || !/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An address that is none would stand in every feed. */
function refuseFaultySite(site: unknown): void {
  const { name, url, storyPath, fullText, previewUrl } = (site ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '')
    throw new Error('site.name must be the name of the paper.');
  if (url !== '' && !isSiteUrl(url))
    throw new Error('site.url must be an http or https address without query, such as https://news.example.');
  if (typeof storyPath !== 'string' || !/^\/.*\{slug\}/.test(storyPath))
    throw new Error('site.storyPath must be a path with {slug} in it, such as /articles/{slug}.');
  if (typeof fullText !== 'boolean') throw new Error('site.fullText must be true or false.');
  refuseFaultyPreviews(previewUrl);
}

function refuseFaultyPreviews(previewUrl: unknown): void {
  if (previewUrl !== '' && !isPreviewUrl(previewUrl))
    throw new Error(
      'site.previewUrl must be an http or https address with {token} in it, such as https://news.example/preview?token={token}.',
    );
}

const isPreviewUrl = (url: unknown): boolean =>
  typeof url === 'string' && /^https?:\/\/[^/]+\/.*\{token\}/.test(url) && URL.canParse(url);

const isSiteUrl = (url: unknown): boolean =>
  typeof url === 'string' && /^https?:\/\/[^?#]+$/.test(url) && URL.canParse(url);

/** Paths that Strapi, the panel or the newsroom answer at. */
const TAKEN = /^\/(admin|api|newsroom|uploads|content-manager|upload)(\/|$)/i;

function refuseFaultyPortal(portal: unknown): void {
  const { path } = (portal ?? {}) as { path?: unknown };
  if (path === '') return;
  if (typeof path !== 'string' || !/^(\/[\w-]+)+$/.test(path) || TAKEN.test(path))
    throw new Error(
      'portal.path must be a path of its own such as /portal, without a slash at its end, or empty.',
    );
}

function refuseFaultyAnswers(settings: unknown): void {
  if (!isLimits(settings, ['maxAge', 'staleWhileRevalidate', 'cacheBytes'], 0))
    throw new Error(
      'publicAnswers must hold maxAge, staleWhileRevalidate and cacheBytes, each a whole number, 0 or more.',
    );
  const { redis } = settings as { redis?: unknown };
  if (typeof redis !== 'string' || !/^(rediss?:\/\/.+)?$/.test(redis))
    throw new Error('publicAnswers.redis must be an address such as redis://localhost:6379, or empty.');
}

function refuseFaultyLimits({ uploads, writesPerMinute }: Record<string, unknown>): void {
  if (!isLimits(writesPerMinute, ['editors', 'correspondents']))
    throw new Error(
      'writesPerMinute must hold editors and correspondents, each a whole number of 1 or more.',
    );
  if (!isLimits(uploads, ['maxBytes', 'maxPixels']))
    throw new Error('uploads must hold maxBytes and maxPixels, each a whole number of 1 or more.');
}

/** Whether each of the limits is there: a whole number, not below the least. */
const isLimits = (limits: unknown, names: readonly string[], least = 1): boolean =>
  names.every((name) => {
    const limit = (limits as Record<string, unknown> | null)?.[name];
    return Number.isInteger(limit) && Number(limit) >= least;
  });

/** Whether a browser would name it so: no path, no closing slash. */
const isOrigin = (one: unknown): boolean =>
  typeof one === 'string' && URL.canParse(one) && new URL(one).origin === one;

/** Whether it switches changes of the host; a name that is none would leave one on that was to be off. */
const isSwitches = (host: unknown): boolean =>
  typeof host === 'object' &&
  host !== null &&
  Object.entries(host).every(([name, one]) => Object.hasOwn(HOST, name) && typeof one === 'boolean');
