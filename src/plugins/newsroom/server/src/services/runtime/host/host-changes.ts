import { closeToForeignOrigins } from '../access/cors';
import { endSessions } from '../access/sessions';
import { sendUnheard } from '../access/unheard-mail';
import { limitForms } from '../access/form-fields';
import { limitWrites } from '../access/write-limits';
import { lockBoot } from './boot-lock';
import { openFront } from './request-front';
import { trackRequests } from './graceful-shutdown';
import { dropSilentConnections } from '../database/silent-connections';
import type { Strapi } from '../strapi';
import { surviveOutages } from './unhandled-rejections';

/** Parts of the host that the newsroom changes; what each is for: the README of the package. */
export type HostChange =
  | 'requestFront'
  | 'bootLock'
  | 'gracefulShutdown'
  | 'surviveOutages'
  | 'silentConnections'
  | 'foreignOrigins'
  | 'sessions'
  | 'signIn'
  | 'writeLimits'
  | 'formFields';

/** Changes the host, and gives the way back. */
type Change = (strapi: Strapi) => () => void;

/** What the newsroom changes in its host outside of its own types and routes; the README of the package names each. */
const CHANGES: Record<HostChange, Change> = {
  requestFront: openFront,
  bootLock: lockBoot,
  gracefulShutdown: trackRequests,
  surviveOutages,
  silentConnections: dropSilentConnections,
  foreignOrigins: closeToForeignOrigins,
  sessions: endSessions,
  signIn: sendUnheard,
  writeLimits: limitWrites,
  formFields: limitForms,
};

const undoing = new WeakMap<Strapi, [string, () => void][]>();

/** Whether the host has left a change on. */
export const isChanged = (strapi: Strapi, name: HostChange): boolean =>
  Boolean(strapi.plugin('newsroom').config<Record<HostChange, unknown>>('host')[name]);

/** Makes each change that the host has not switched off. */
export function changeHost(strapi: Strapi): void {
  const changes = Object.entries(CHANGES).filter(([name]) => isChanged(strapi, name as HostChange));
  undoing.set(
    strapi,
    changes.map(([name, change]) => [name, change(strapi)]),
  );
}

/** Leaves the host as it was, the last change first, but for a change that is still needed: Strapi itself removes all listeners in the end. */
export function restoreHost(strapi: Strapi, needed?: HostChange): void {
  for (const [name, undo] of [...(undoing.get(strapi) ?? [])].reverse()) if (name !== needed) undo();
}
