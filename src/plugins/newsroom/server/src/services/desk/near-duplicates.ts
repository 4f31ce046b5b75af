import { NEAR_DUPLICATES, type NearDuplicate } from '../../../../shared/contracts/near-duplicates';
import { findDraft } from '../stores/article-store';
import { findAlike, type Alike } from '../stores/minhash-index';
import { findRuns } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

/** 相似稿: the stories that are most like one, by their present texts; `null` where there is no such story. */
export async function readNearDuplicates(strapi: Strapi, articleId: string): Promise<NearDuplicate[] | null> {
  const draft = await findDraft(strapi, articleId);
  if (!draft) return null;
  const found = await findAlike(strapi, draft.body ?? [], { article: articleId, most: NEAR_DUPLICATES });
  return withStanding(strapi, found);
}

async function withStanding(strapi: Strapi, alike: readonly Alike[]): Promise<NearDuplicate[]> {
  const stories = alike.map(({ documentId }) => documentId);
  const runs = new Map((await findRuns(strapi, stories)).map((run) => [run.article, run]));
  return alike.flatMap(({ documentId, headline, similarity }) => {
    const run = runs.get(documentId);
    return run ? [{ documentId, headline, stage: run.stage, publication: run.publication, similarity }] : [];
  });
}
