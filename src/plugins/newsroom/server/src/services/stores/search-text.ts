import { folded } from '../../../../shared/characters';
import { chunksOf } from '../runtime/database/chunks';
import { inTransaction, table, type Strapi } from '../runtime/strapi';
import { findDraft } from './article-store';
import { lockRun } from './run-store';

const runs = (strapi: Strapi) => table<{ article: string; searchText: string | null }>(strapi, 'run');

/** Keeps by which words of its headline a story is found in the queue; the caller holds the lock of its run. */
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

/** Looks at stories that were written before search texts were kept. Instances may do it at once: each story is locked. */
export async function searchOlderStories(strapi: Strapi, signal: AbortSignal): Promise<void> {
  const chunks = chunksOf(
    (after) =>
      runs(strapi).findMany({
        where: { id: { $gt: after }, searchText: { $null: true } },
        select: ['id', 'article'],
        orderBy: { id: 'asc' },
        limit: CHUNK,
      }),
    ({ id }) => id,
  );
  for await (const rows of chunks)
    for (const { article } of rows) {
      if (signal.aborted) return;
      await inTransaction(strapi, () => searchOlder(strapi, article));
    }
}

async function searchOlder(strapi: Strapi, articleId: string): Promise<void> {
  const draft = (await lockRun(strapi, articleId)) && (await findDraft(strapi, articleId));
  if (draft) await writeSearchText(strapi, articleId, draft);
}
