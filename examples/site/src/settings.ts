/** Where the site finds its newsroom, and how it presents itself. */
export interface Settings {
  /** Address of the newsroom, without a closing slash. */
  newsroom: string;
  /** Where browsers find the newsroom’s pictures and feeds, if not there. */
  publicNewsroom: string;
  /** An API token, where the public role may not read. */
  token: string;
  /** Name of the paper. */
  name: string;
  /** IANA name of the zone that the paper lives by. */
  timeZone: string;
  host: string;
  port: number;
}

const DEMO = 'http://127.0.0.1:1337';

const address = (url: string): string => url.replace(/\/+$/, '');

/** The settings, read from the environment; the README tells of each. */
export function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const newsroom = address(env.NEWSROOM_URL ?? DEMO);
  return {
    newsroom,
    publicNewsroom: address(env.NEWSROOM_PUBLIC_URL ?? newsroom),
    token: env.NEWSROOM_TOKEN ?? '',
    name: env.NEWSROOM_SITE_NAME ?? '今日新闻',
    timeZone: env.NEWSROOM_TIME_ZONE ?? 'Asia/Shanghai',
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 3000),
  };
}
