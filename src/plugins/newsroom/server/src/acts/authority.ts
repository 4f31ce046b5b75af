import { AsyncLocalStorage } from 'node:async_hooks';

/** What an act is allowed to do while it runs. */
type Authority = { action: 'publish' | 'unpublish'; documentId: string } | { action: 'import' };

const running = new AsyncLocalStorage<Authority>();

/** Runs the work with the authority to make a story public, to take it down, or to write what others wrote. */
export const withAuthority = <Result>(authority: Authority, work: () => Promise<Result>): Promise<Result> =>
  running.run(authority, work);

/** Whether an act that is running ordered to publish or to unpublish just this story. */
export function mayChangePublication(action: string, documentId: unknown): boolean {
  const authority = running.getStore();
  return authority?.action === action && 'documentId' in authority && authority.documentId === documentId;
}

/** Whether the stories that are written are those of a printed page, and not the writer's own. */
export const isImporting = (): boolean => running.getStore()?.action === 'import';
