import { windowOf, type PageQuery, type Pagination } from '../../../../shared/contracts/pagination';
import type { Tombstone } from '../../domain/workflow';
import { refusal } from '../runtime/errors';
import { countRuns, findRun, listRuns } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

/** 撤稿公告: what the public reads of a withdrawn story; no word of its text. */
export interface Withdrawal extends Pick<Tombstone, 'at' | 'scopes' | 'note'> {
  documentId: string;
}

const withdrawalOf = (documentId: string, { at, scopes, note }: Tombstone): Withdrawal => ({
  documentId,
  at,
  scopes,
  note,
});

/** What the public reads of a story that was withdrawn; nothing for any other. */
export async function findWithdrawal(strapi: Strapi, documentId: string): Promise<Withdrawal | null> {
  const run = await findRun(strapi, documentId);
  return run?.tombstone ? withdrawalOf(documentId, run.tombstone) : null;
}

/** 410 with its tombstone for a story that was withdrawn (promise 9); nothing for any other. */
export async function refuseWithdrawn(strapi: Strapi, documentId: string): Promise<void> {
  const withdrawal = await findWithdrawal(strapi, documentId);
  if (withdrawal) throw refusal('withdrawn', { withdrawal });
}

const WITHDRAWN = { publication: 'withdrawn' } as const;

/** The withdrawn stories, the latest first, so that sites and caches can drop them. */
export async function listWithdrawals(
  strapi: Strapi,
  query: PageQuery,
): Promise<{ data: Withdrawal[]; meta: { pagination: Pagination } }> {
  const window = { ...windowOf(query), by: 'publicationSince', orderBy: 'desc' } as const;
  const runs = await listRuns(strapi, WITHDRAWN, window);
  const data = runs.flatMap(({ article, tombstone }) =>
    tombstone ? [withdrawalOf(article, tombstone)] : [],
  );
  return { data, meta: { pagination: { ...query, total: await countRuns(strapi, WITHDRAWN) } } };
}
