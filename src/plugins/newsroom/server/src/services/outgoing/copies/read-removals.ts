import { windowOf } from '../../../../../shared/contracts/pagination';
import type { RemovalQuery, RemovalsAnswer, RemovalView } from '../../../../../shared/contracts/removals';
import { now } from '../../runtime/editorial-clock';
import type { Strapi } from '../../runtime/strapi';
import { headlinesOf } from '../../stores/article-store';
import { allReceivers } from '../receivers/receiver-store';
import { copies, type Copy } from './copy-store';

/** Withdrawn stories at those who were told of them: who took the withdrawal, who confirmed, and what is open. */
export async function readRemovals(strapi: Strapi, query: RemovalQuery): Promise<RemovalsAnswer> {
  const { state, article, page, pageSize } = query;
  const where = {
    withdrawnAt: { $notNull: true },
    ...(state && { isOpen: state === 'open' }),
    ...(article && { article }),
  };
  const orderBy: Record<string, 'desc'>[] = [{ withdrawnAt: 'desc' }, { id: 'desc' }];
  const rows = await copies(strapi).findMany({ where, orderBy, ...windowOf(query) });
  const headlines = await headlinesOf(
    strapi,
    rows.map((row) => row.article),
  );
  const names = new Map((await allReceivers(strapi)).map(({ documentId, name }) => [documentId, name]));
  const view = (row: Copy & { id: number }) =>
    removalView(row, { headline: headlines.get(row.article), receiverName: names.get(row.receiver) });
  const total = await copies(strapi).count({ where });
  return { rows: rows.map(view), pagination: { page, pageSize, total } };
}

function removalView(
  row: Copy & { id: number },
  { headline = '', receiverName = '' }: { headline?: string; receiverName?: string },
): RemovalView {
  const { id, article, receiver, toldAt, textAt, takenAt, confirmedAt } = row;
  const { withdrawnAt, removeBy } = row;
  const at = {
    toldAt,
    textAt,
    withdrawnAt: withdrawnAt ?? '',
    takenAt,
    confirmedAt,
    removeBy: removeBy ?? '',
  };
  return { id, article, headline, receiver, receiverName, ...at, state: stateOf(row) };
}

function stateOf({ isOpen, removeBy }: Copy): RemovalView['state'] {
  if (!isOpen) return 'closed';
  return (removeBy ?? '') <= now() ? 'late' : 'open';
}
