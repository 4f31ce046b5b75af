import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What a proxy may hand in as the id of a request: printable, short, and nothing that a log could take amiss. */
const SANE = /^[A-Za-z0-9._-]{8,64}$/;

const running = new AsyncLocalStorage<string>();

/** The id under which the act that is running is logged and answered; none outside of acts and requests. */
export const currentActId = (): string | undefined => running.getStore();

/** Runs the work under the id that it runs under already, or under the proposed one if it is sane, or a new one. */
export const withActId = <Result>(work: () => Result, proposed?: string): Result =>
  running.run(running.getStore() ?? idFrom(proposed), work);

const idFrom = (proposed: string | undefined): string =>
  proposed !== undefined && SANE.test(proposed) ? proposed : randomUUID();
