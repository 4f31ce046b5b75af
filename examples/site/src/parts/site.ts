import type { Column } from '../newsroom/client.js';
import type { Settings } from '../settings.js';
import type { Clock } from './dates.js';

/** What every page needs beside its own. */
export interface Site {
  settings: Settings;
  clock: Clock;
  /** The columns of the paper, those above others first. */
  columns: Column[];
}

/** An address of the newsroom as a browser reaches it. */
export const atNewsroom = ({ settings }: Pick<Site, 'settings'>, url: string): string =>
  new URL(url, `${settings.publicNewsroom}/`).href;
