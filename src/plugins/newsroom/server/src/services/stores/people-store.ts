import type { Actor } from '../../domain/workflow';
import { standsFor } from './directory';
import { ARTICLE, table, type Strapi } from '../runtime/strapi';

type Account = { id: number } | null;

interface ReporterRow {
  documentId: string;
  mergedInto: string | null;
  user: Account;
  editor: Account;
}

const ID_ONLY = { select: ['id'] };

/** All records of the persons that these stand for: one and the same person may have several that were merged. */
async function allRecordsOf(
  strapi: Strapi,
  records: readonly Pick<ReporterRow, 'documentId' | 'mergedInto'>[],
): Promise<(ReporterRow & { id: number })[]> {
  if (records.length === 0) return [];
  const kept = { $in: records.map(standsFor) };
  return table<ReporterRow>(strapi, 'reporter').findMany({
    where: { $or: [{ documentId: kept }, { mergedInto: kept }] },
    select: ['id', 'documentId', 'mergedInto'],
    populate: { user: ID_ONLY, editor: ID_ONLY },
  });
}

/** `actorKey`s of the editors and correspondents whose own byline a story carries. */
export async function linkedAuthors(strapi: Strapi, articleId: string): Promise<string[]> {
  const row = await table<{ reporters: ReporterRow[] }>(strapi, ARTICLE).findOne({
    where: { documentId: articleId, publishedAt: null },
    select: ['id'],
    populate: { reporters: { select: ['id', 'documentId', 'mergedInto'] } },
  });
  return (await allRecordsOf(strapi, row?.reporters ?? [])).flatMap(({ user, editor }) => [
    ...(user ? [`user:${user.id}`] : []),
    ...(editor ? [`admin:${editor.id}`] : []),
  ]);
}

/** Row ids of the reporter records that are this editor. */
export async function reportersOf(
  strapi: Strapi,
  { kind, id }: Pick<Actor, 'kind' | 'id'>,
): Promise<number[]> {
  if (kind !== 'admin') return [];
  const own = await table<ReporterRow>(strapi, 'reporter').findMany({
    where: { editor: { id: Number(id) } },
    select: ['id', 'documentId', 'mergedInto'],
  });
  return (await allRecordsOf(strapi, own)).map((row) => row.id);
}
