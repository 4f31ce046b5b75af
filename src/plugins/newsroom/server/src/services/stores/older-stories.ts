import { chunksOf } from '../runtime/database/chunks';
import { inTransaction, type Strapi } from '../runtime/strapi';
import { findDraft, type ArticleRow } from './article-store';
import { lockRun } from './run-store';

/** A story that was never looked at, by the id of its run. */
export interface OlderStory {
  id: number;
  article: string;
}

/** Looks at stories from before something was kept of them, until it is told to stop. Instances may do it at once: each story is locked. */
export async function lookAtOlder(
  strapi: Strapi,
  signal: AbortSignal,
  {
    unseen,
    look,
  }: { unseen: (after: number) => Promise<OlderStory[]>; look: (draft: ArticleRow) => Promise<void> },
): Promise<void> {
  for await (const stories of chunksOf(unseen, ({ id }) => id))
    for (const { article } of stories) {
      if (signal.aborted) return;
      await inTransaction(strapi, async () => {
        const draft = (await lockRun(strapi, article)) && (await findDraft(strapi, article));
        if (draft) await look(draft);
      });
    }
}
