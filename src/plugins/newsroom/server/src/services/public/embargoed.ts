import { windowOf, type PageQuery, type Pagination } from '../../../../shared/contracts/pagination';
import { embargoOf, type Run } from '../../domain/workflow';
import { publicArticle, publicSelection } from './public-content';
import { findDrafts, isUnder } from '../stores/article-store';
import { countRuns, findRun, listRuns } from '../stores/run-store';
import { documents, type Document, type Strapi } from '../runtime/strapi';

/** 提前供稿: a signed story before its time, for those who may have it. */
export type EmbargoedStory = Document & { embargoedUntil: string };

const EMBARGOED = { publication: 'scheduled', isEmbargoed: true } as const;

/** One story under embargo; `null` for any other, whatever it is. */
export async function findEmbargoed(strapi: Strapi, documentId: string): Promise<EmbargoedStory | null> {
  const run = await findRun(strapi, documentId);
  const [story] = run ? await readStories(strapi, [{ ...run, article: documentId }]) : [];
  return story ?? null;
}

/** The stories under embargo, the next to be published first. */
export async function listEmbargoed(
  strapi: Strapi,
  query: PageQuery,
): Promise<{ data: EmbargoedStory[]; meta: { pagination: Pagination } }> {
  const runs = await listRuns(strapi, EMBARGOED, { ...windowOf(query), by: 'scheduledFor', orderBy: 'asc' });
  const data = await readStories(strapi, runs);
  return { data, meta: { pagination: { ...query, total: await countRuns(strapi, EMBARGOED) } } };
}

/** The present texts of those runs that are under embargo, in the order of the runs. */
async function readStories(
  strapi: Strapi,
  runs: readonly (Run & { article: string })[],
): Promise<EmbargoedStory[]> {
  const untils = new Map(runs.map((run) => [run.article, embargoOf(run)?.at] as const));
  const ids = runs.map(({ article }) => article).filter((id) => untils.get(id));
  if (ids.length === 0) return [];
  const sound = await signedAmong(strapi, ids, runs);
  const query = { ...publicSelection(strapi), filters: { documentId: { $in: sound } }, status: 'draft' };
  const drafts = await documents(strapi, 'article').findMany(query);
  const byId = new Map(drafts.map((draft) => [draft.documentId, draft]));
  return ids.flatMap((documentId) => {
    const [story, embargoedUntil] = [byId.get(documentId), untils.get(documentId)];
    return story && embargoedUntil ? [embargoed(story, embargoedUntil)] : [];
  });
}

/** Those whose present words and pictures are what was signed: before its time, too, nobody gets another text (promise 1). */
async function signedAmong(
  strapi: Strapi,
  ids: readonly string[],
  runs: readonly (Run & { article: string })[],
): Promise<string[]> {
  const digests = new Map(runs.map(({ article, digest }) => [article, digest]));
  const sound: string[] = [];
  for (const row of await findDrafts(strapi, ids))
    if (await isUnder(strapi, row, digests.get(row.documentId))) sound.push(row.documentId);
  return sound;
}

const embargoed = (story: Document, embargoedUntil: string): EmbargoedStory => ({
  ...publicArticle(story),
  id: story.id,
  documentId: story.documentId,
  embargoedUntil,
});
