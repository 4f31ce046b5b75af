import { PAPER_ZONE } from '../../shared/vocabulary';
import type { PictureLimits } from './services/public/pictures/clean-picture';
import type { HostChange } from './services/runtime/host/host-changes';

type Env = (name: string, fallback: string) => string;

/** What a host can set about the newsroom. */
export interface Config {
  /** Opens `GET /newsroom/metrics`; empty keeps it shut. */
  metricsToken: string;
  /** IANA name of the zone that the paper lives by: of schedules that name none, and of a checkpoint's day. */
  timeZone: string;
  /** Which parts of the host are changed; `false` leaves one alone. */
  host: Record<HostChange, boolean>;
  /** What one picture that comes through the content API may have at most. */
  uploads: PictureLimits;
  /** Seconds that PostgreSQL or MariaDB may be silent on a connection in use before it counts as lost. */
  databasePatience: number;
}

/** Every part of the host that is changed, where the host does not say otherwise. */
const HOST: Config['host'] = {
  bootLock: true,
  gracefulShutdown: true,
  surviveOutages: true,
  silentConnections: true,
};

/** What a host can set about the newsroom in `config/plugins`, and the environment variables for it. */
export const config = {
  default: ({ env }: { env: Env }): Config => ({
    metricsToken: env('NEWSROOM_METRICS_TOKEN', ''),
    timeZone: env('NEWSROOM_TIME_ZONE', PAPER_ZONE),
    host: { ...HOST },
    uploads: { maxBytes: 20_000_000, maxPixels: 64_000_000 },
    databasePatience: Number(env('DATABASE_PATIENCE', '20')),
  }),
  validator({
    metricsToken,
    timeZone,
    host,
    uploads,
    databasePatience,
  }: Partial<Record<keyof Config, unknown>>): void {
    if (typeof metricsToken !== 'string') throw new Error('metricsToken must be a text.');
    if (!isTimeZone(timeZone))
      throw new Error(
        `timeZone must be the IANA name of a time zone, such as Asia/Shanghai; it is ${String(timeZone)}.`,
      );
    if (!isSwitches(host))
      throw new Error(
        `host must hold true or false for each change of the host: ${Object.keys(HOST).join(', ')}.`,
      );
    if (!isLimits(uploads))
      throw new Error('uploads must hold maxBytes and maxPixels, each a whole number of 1 or more.');
    if (typeof databasePatience !== 'number' || !(databasePatience >= 1))
      throw new Error('databasePatience must be a number of seconds, 1 or more.');
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

const isLimits = (uploads: unknown): boolean =>
  [
    (uploads as Partial<PictureLimits> | null)?.maxBytes,
    (uploads as Partial<PictureLimits> | null)?.maxPixels,
  ].every((limit) => Number.isInteger(limit) && Number(limit) >= 1);

/** Whether it switches changes of the host; a name that is none would leave one on that was to be off. */
const isSwitches = (host: unknown): boolean =>
  typeof host === 'object' &&
  host !== null &&
  Object.entries(host).every(([name, one]) => Object.hasOwn(HOST, name) && typeof one === 'boolean');
