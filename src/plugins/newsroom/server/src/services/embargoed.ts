import { windowOf, type PageQuery, type Pagination } from '../../../shared/contracts/pagination';
import { embargoOf } from '../domain/workflow';
import { publicArticle, publicSelection } from './public-content';
import { countRuns, findRun, listRuns } from './run-store';
import { documents, type Document, type Strapi } from './strapi';

/** 提前供稿: a signed story before its time, for those who may have it. */
export type EmbargoedStory = Document & { embargoedUntil: string };

const EMBARGOED = { publication: 'scheduled', isEmbargoed: true } as const;

/** One story under embargo; `null` for any other, whatever it is. */
export async function findEmbargoed(strapi: Strapi, documentId: string): Promise<EmbargoedStory | null> {
  const run = await findRun(strapi, documentId);
  const embargo = run && embargoOf(run);
  return embargo ? readStory(strapi, documentId, embargo.at) : null;
}

/** The stories under embargo, the next to be published first. */
export async function listEmbargoed(
  strapi: Strapi,
  query: PageQuery,
): Promise<{ data: EmbargoedStory[]; meta: { pagination: Pagination } }> {
  const runs = await listRuns(strapi, EMBARGOED, { ...windowOf(query), by: 'dueAt', orderBy: 'asc' });
  const data: EmbargoedStory[] = [];
  for (const run of runs) {
    const embargo = embargoOf(run);
    const story = embargo && (await readStory(strapi, run.article, embargo.at));
    if (story) data.push(story);
  }
  return { data, meta: { pagination: { ...query, total: await countRuns(strapi, EMBARGOED) } } };
}

async function readStory(
  strapi: Strapi,
  documentId: string,
  embargoedUntil: string,
): Promise<EmbargoedStory | null> {
  const query = { ...publicSelection(strapi), documentId, status: 'draft' };
  const story = await documents(strapi, 'article').findOne(query);
  return story && { ...publicArticle(story), id: story.id, documentId, embargoedUntil };
}
