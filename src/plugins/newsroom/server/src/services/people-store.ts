import { ARTICLE, table, type Strapi } from './strapi';

/** `actorKey`s of the editors and correspondents whose own byline a story carries. */
export async function linkedAuthors(strapi: Strapi, article: string): Promise<string[]> {
  const row = await table<{ reporters: { user: Account; editor: Account }[] }>(strapi, ARTICLE).findOne({
    where: { documentId: article, publishedAt: null },
    select: ['id'],
    populate: { reporters: { select: ['id'], populate: { user: ID_ONLY, editor: ID_ONLY } } },
  });
  return (row?.reporters ?? []).flatMap(({ user, editor }) => [
    ...(user ? [`user:${user.id}`] : []),
    ...(editor ? [`admin:${editor.id}`] : []),
  ]);
}

type Account = { id: number } | null;
const ID_ONLY = { select: ['id'] };
