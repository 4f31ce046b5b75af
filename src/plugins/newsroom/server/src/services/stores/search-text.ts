import { folded } from '../../../../shared/characters';
import { table, type Strapi } from '../runtime/strapi';
import { lookAtOlder } from './older-stories';

const runs = (strapi: Strapi) => table<{ article: string; searchText: string | null }>(strapi, 'run');

/** Keeps by what a story is known that has the same headline; the caller holds the lock of its run. */
export async function writeSearchText(
  strapi: Strapi,
  articleId: string,
  { headline }: { headline: string | null },
): Promise<void> {
  await runs(strapi).updateMany({
    where: { article: articleId },
    data: { searchText: folded(headline ?? '') },
  });
}

const CHUNK = 100;

/** Looks at stories that were written before search texts were kept. */
export const searchOlderStories = (strapi: Strapi, signal: AbortSignal): Promise<void> =>
  lookAtOlder(strapi, signal, {
    unseen: (after) =>
      runs(strapi).findMany({
        where: { id: { $gt: after }, searchText: { $null: true } },
        select: ['id', 'article'],
        orderBy: { id: 'asc' },
        limit: CHUNK,
      }),
    look: (draft) => writeSearchText(strapi, draft.documentId, draft),
  });
