import { actorKey, type Actor } from '../../domain/workflow';
import { chunksOf } from '../runtime/database/chunks';
import { table, type Strapi } from '../runtime/strapi';

interface Draft {
  id: number;
  article: string;
  creator: string | null;
}

interface Writer {
  article: string;
  number: number;
  actorKind: Actor['kind'];
  actorId: string;
}

const CHUNK = 200;

/** Lets the drafts that an older version imported wait for whoever imported them, as those of this one do. */
export async function completeCreators(strapi: Strapi): Promise<void> {
  for await (const drafts of draftsOfNobody(strapi))
    for (const { article, ...writer } of await firstWriters(strapi, drafts)) {
      const creator = actorKey({ kind: writer.actorKind, id: writer.actorId });
      await runs(strapi).updateMany({ where: { article }, data: { creator } });
    }
}

const runs = (strapi: Strapi) => table<Draft>(strapi, 'run');

const draftsOfNobody = (strapi: Strapi): AsyncGenerator<Draft[]> =>
  chunksOf(
    (after) =>
      runs(strapi).findMany({
        where: { id: { $gt: after }, stage: 'draft', creator: { $null: true } },
        select: ['id', 'article'],
        orderBy: { id: 'asc' },
        limit: CHUNK,
      }),
    ({ id }) => id,
  );

/** Who wrote the first version of each; what the system wrote is for nobody. */
const firstWriters = (strapi: Strapi, drafts: readonly Draft[]): Promise<Writer[]> =>
  table<Writer>(strapi, 'version').findMany({
    where: {
      article: { $in: drafts.map(({ article }) => article) },
      number: 1,
      actorKind: { $ne: 'system' },
    },
    select: ['article', 'actorKind', 'actorId'],
  });
