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
  const { fields, populate } = publicSelection(strapi);
  const filters = { documentId: { $in: [...sound.keys()] } };
  const query = { fields: [...fields, 'version'], populate, filters, status: 'draft' };
  const drafts = await documents(strapi, 'article').findMany(query);
  const byId = new Map(drafts.map((draft) => [draft.documentId, draft]));
  return ids.flatMap((documentId) => {
    const [story, embargoedUntil] = [byId.get(documentId), untils.get(documentId)];
    // Somebody may have written into it since it was looked at.
    const isLookedAt = story?.version === sound.get(documentId);
    return story && embargoedUntil && isLookedAt ? [embargoed(story, embargoedUntil)] : [];
  });
}

/**
 * Those whose present words and pictures are what was signed, with the version that was looked at: before its time, too,
 * nobody gets another text (promise 1).
 */
async function signedAmong(
  strapi: Strapi,
  ids: readonly string[],
  runs: readonly (Run & { article: string })[],
): Promise<Map<string, number>> {
  const digests = new Map(runs.map(({ article, digest }) => [article, digest]));
  const sound = new Map<string, number>();
  for (const row of await findDrafts(strapi, ids))
    if (await isUnder(strapi, row, digests.get(row.documentId))) sound.set(row.documentId, row.version);
  return sound;
}

const embargoed = ({ version, ...story }: Document, embargoedUntil: string): EmbargoedStory => ({
  ...publicArticle(story),
  id: story.id,
  documentId: story.documentId,
  embargoedUntil,
});
