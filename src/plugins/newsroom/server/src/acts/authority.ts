import { AsyncLocalStorage } from 'node:async_hooks';

/** What an act is allowed to do to one document while it runs. */
interface Authority {
  documentId: string;
  action: 'publish' | 'unpublish';
}

const running = new AsyncLocalStorage<Authority>();

/** Runs the work with the authority to make one story public, or to take it down. */
export const withAuthority = <Result>(authority: Authority, work: () => Promise<Result>): Promise<Result> =>
  running.run(authority, work);

/** Whether an act that is running ordered just this. */
export function hasAuthority(action: string, documentId: unknown): boolean {
  const authority = running.getStore();
  return authority?.action === action && authority.documentId === documentId;
}
