import { PAPER_ZONE } from '../../shared/vocabulary';

type Env = (name: string, fallback: string) => string;

/** What a host can set about the newsroom. */
export interface Config {
  /** Opens `GET /newsroom/metrics`; empty keeps it shut. */
  metricsToken: string;
  /** IANA name of the zone that the paper lives by: of schedules that name none, and of a checkpoint's day. */
  timeZone: string;
}

/** What a host can set about the newsroom in `config/plugins`, and the environment variables for it. */
export const config = {
  default: ({ env }: { env: Env }): Config => ({
    metricsToken: env('NEWSROOM_METRICS_TOKEN', ''),
    timeZone: env('NEWSROOM_TIME_ZONE', PAPER_ZONE),
  }),
  validator({ metricsToken, timeZone }: Partial<Record<keyof Config, unknown>>): void {
    if (typeof metricsToken !== 'string') throw new Error('metricsToken must be a text.');
    if (!isTimeZone(timeZone))
      throw new Error(
        `timeZone must be the IANA name of a time zone, such as Asia/Shanghai; it is ${String(timeZone)}.`,
      );
  },
};

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
