import {
  LEAST_SIMILARITY,
  NEAR_DUPLICATES,
  type NearDuplicate,
} from '../../../../shared/contracts/near-duplicates';
import { bigramsOf } from '../../../../shared/bigrams';
import { saidIn, similarity } from '../../domain/near-duplicates';
import { findDraft, type ArticleRow } from '../stores/article-store';
import { findCandidates } from '../stores/minhash-index';
import { inSlices } from '../runtime/jobs/slices';
import { findRuns } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

/** How many stories are compared word for word: many more than are named, few enough to read at once. */
const CANDIDATES = 50;

/** A story that was compared, and how alike it is. */
type Alike = Pick<ArticleRow, 'documentId' | 'headline'> & { similarity: number };

/** 相似稿: the stories that are most like one, by their present texts; `null` where there is no such story. */
export async function readNearDuplicates(strapi: Strapi, articleId: string): Promise<NearDuplicate[] | null> {
  const draft = await findDraft(strapi, articleId);
  if (!draft) return null;
  const own = pairsOf(draft);
  const candidates = await findCandidates(strapi, { article: articleId, limit: CANDIDATES });
  const compared = await inSlices(candidates, (candidate) => compareWith(strapi, own, candidate));
  const alike = compared
    .flat()
    .filter((one) => one.similarity >= LEAST_SIMILARITY)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, NEAR_DUPLICATES);
  return withStanding(strapi, alike);
}

async function compareWith(strapi: Strapi, own: ReadonlySet<string>, candidate: string): Promise<Alike[]> {
  const row = await findDraft(strapi, candidate);
  if (!row) return [];
  const { documentId, headline } = row;
  return [{ documentId, headline, similarity: similarity(own, pairsOf(row)) }];
}

const pairsOf = ({ body }: ArticleRow): Set<string> => bigramsOf(saidIn(body ?? []));

async function withStanding(strapi: Strapi, alike: readonly Alike[]): Promise<NearDuplicate[]> {
  const stories = alike.map(({ documentId }) => documentId);
  const runs = new Map((await findRuns(strapi, stories)).map((run) => [run.article, run]));
  return alike.flatMap(({ documentId, headline, similarity }) => {
    const run = runs.get(documentId);
    return run ? [{ documentId, headline, stage: run.stage, publication: run.publication, similarity }] : [];
  });
}
