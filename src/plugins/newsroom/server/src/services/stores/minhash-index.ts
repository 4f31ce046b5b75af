import { setImmediate as turn } from 'node:timers/promises';
import type { ArticleContent, Block } from '../../../../shared/article';
import { bigramsOf, pairsIn } from '../../../../shared/bigrams';
import { LEAST_SIMILARITY } from '../../../../shared/contracts/near-duplicates';
import { saidIn, signatureOf, similarity } from '../../domain/near-duplicates';
import { contentOf, findDraft, type ArticleRow } from './article-store';
import { lookAtOlder, type OlderStory } from './older-stories';
import { inSlices } from '../runtime/jobs/slices';
import { table, type Strapi } from '../runtime/strapi';

interface MinhashRow {
  article: string;
  band: number;
  hash: number | null;
}

const minhashes = (strapi: Strapi) => table<MinhashRow>(strapi, 'minhash');

/** A text in which nothing stands has a row too: it tells it from a story that was never looked at. */
const rowsOf = (articleId: string, { body }: Pick<ArticleContent, 'body'>): MinhashRow[] => {
  const hashes = signatureOf(pairsIn(saidIn(body)));
  return (hashes.length ? hashes : [null]).map((hash, band) => ({ article: articleId, band, hash }));
};

/**
 * Keeps by what a story is found by others that are like it, where its text changed. Rows are taken out by their ids:
 * by the story, MariaDB would lock the gap beside them, in which other stories write.
 */
export async function writeMinhash(
  strapi: Strapi,
  articleId: string,
  content: Pick<ArticleContent, 'body'>,
): Promise<void> {
  // Others are answered between the write of a long text and the work on its signature.
  await turn();
  const rows = rowsOf(articleId, content);
  const before = await minhashes(strapi).findMany({
    where: { article: articleId },
    orderBy: { band: 'asc' },
  });
  const isSame = rows.length === before.length && rows.every(({ hash }, at) => hash === before[at]?.hash);
  if (isSame) return;
  const ids = before.map(({ id }) => id);
  if (ids.length) await minhashes(strapi).deleteMany({ where: { id: { $in: ids } } });
  await minhashes(strapi).createMany({ data: rows.map((row) => ({ ...row })) });
}

/** Forgets a story that was never submitted. */
export async function deleteMinhash(strapi: Strapi, articleId: string): Promise<void> {
  await minhashes(strapi).deleteMany({ where: { article: articleId } });
}

/** The hashes that are kept of a story. */
async function keptSignature(strapi: Strapi, article: string): Promise<number[]> {
  const kept = await minhashes(strapi).findMany({ where: { article } });
  return kept.flatMap(({ hash }) => hash ?? []);
}

/** The stories that share most with a signature, the most first, without one of them. */
async function findCandidates(
  strapi: Strapi,
  { article, hashes, limit }: { article: string; hashes: readonly number[]; limit: number },
): Promise<string[]> {
  const rows = strapi.db
    .connection<MinhashRow>('newsroom_minhashes')
    .select<{ article: string }[]>('article')
    .whereIn('hash', [...hashes])
    .whereNot('article', article)
    .groupBy('article')
    .orderByRaw('count(*) desc')
    .orderBy('article')
    .limit(limit);
  return (await rows).map((row) => row.article);
}

/** How many stories are compared word for word: many more than are named, few enough to read at once. */
const CANDIDATES = 50;

/** A story whose present text is like another one, and how much: 0 to 1. */
export type Alike = Pick<ArticleRow, 'documentId' | 'headline'> & { similarity: number };

/** The stories whose present texts are most like a body, the most similar first; without the one whose body it is. */
export async function findAlike(
  strapi: Strapi,
  body: readonly Block[],
  { article = '', most, among = CANDIDATES }: { article?: string; most: number; among?: number },
): Promise<Alike[]> {
  const said = saidIn(body);
  const hashes = article ? await keptSignature(strapi, article) : signatureOf(pairsIn(said));
  const candidates = await findCandidates(strapi, { article, hashes, limit: among });
  const own = bigramsOf(said);
  const compared = await inSlices(candidates, (candidate) => compareWith(strapi, own, candidate));
  return compared
    .flat()
    .filter((one) => one.similarity >= LEAST_SIMILARITY)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, most);
}

async function compareWith(strapi: Strapi, own: ReadonlySet<string>, candidate: string): Promise<Alike[]> {
  const row = await findDraft(strapi, candidate);
  if (!row) return [];
  const { documentId, headline } = row;
  return [{ documentId, headline, similarity: similarity(own, bigramsOf(saidIn(row.body ?? []))) }];
}

const CHUNK = 100;

/** Looks at stories that were written before signatures were kept. */
export const indexOlderStories = (strapi: Strapi, signal: AbortSignal): Promise<void> =>
  lookAtOlder(strapi, signal, {
    unseen: (after) => unindexedRuns(strapi, after),
    look: (draft) => writeMinhash(strapi, draft.documentId, contentOf(draft)),
  });

/** Runs of stories that were never looked at. */
const unindexedRuns = async (strapi: Strapi, after: number): Promise<OlderStory[]> =>
  strapi.db
    .connection('newsroom_runs as run')
    .select<OlderStory[]>('run.id', 'run.article')
    .where('run.id', '>', after)
    .whereNotExists(
      strapi.db
        .connection('newsroom_minhashes as known')
        .select('known.id')
        .whereRaw('?? = ??', ['known.article', 'run.article']),
    )
    .orderBy('run.id')
    .limit(CHUNK);
