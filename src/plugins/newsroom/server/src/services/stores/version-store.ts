import type { VersionEntry, VersionView } from '../../../../shared/contracts/review';
import { changedFields, withNewerFields } from '../../domain/article/content';
import type { Actor } from '../../domain/workflow';
import type { DigestedContent } from './article-store';
import { chunksOf } from '../runtime/database/chunks';
import { table, type Strapi } from '../runtime/strapi';
import { deleteUses, keepUses } from './file-store';

/** 版本: an immutable copy of a story's content. */
export interface VersionRow extends VersionView {
  article: string;
  mediaHashes: Record<number, string>;
}

const versions = (strapi: Strapi) => table<VersionRow>(strapi, 'version');

/** Keeps a copy of the content; nothing ever changes it. */
export async function keepVersion(
  strapi: Strapi,
  kept: { article: string; number: number; by: Actor; now: string } & DigestedContent,
): Promise<void> {
  const { article, number, by, now, content, digest, mediaHashes } = kept;
  await versions(strapi).create({
    data: {
      article,
      number,
      digest,
      slug: content.slug,
      content,
      mediaHashes,
      actorKind: by.kind,
      actorId: by.id,
      actorName: by.name,
      at: now,
    },
  });
  await keepUses(strapi, article, Object.keys(mediaHashes).map(Number));
}

/** All versions of a story without their content, oldest first. */
export const listVersions = (strapi: Strapi, articleId: string): Promise<VersionEntry[]> =>
  versions(strapi).findMany({
    where: { article: articleId },
    select: ['number', 'digest', 'slug', 'actorKind', 'actorId', 'actorName', 'at'],
    orderBy: { number: 'asc' },
  });

const CHUNK = 100;

/** Which versions: of one story, of some or of all, with their texts or without. */
export interface VersionRange {
  article?: string | { $in: readonly string[] };
  withText: boolean;
}

/** Versions in the order in which they were written, chunk by chunk. */
export function versionsFrom(
  strapi: Strapi,
  { article, withText }: VersionRange,
): AsyncGenerator<VersionRow[]> {
  const text = withText ? ['slug', 'content', 'mediaHashes'] : [];
  const read = (after: number) =>
    versions(strapi).findMany({
      where: { id: { $gt: after }, ...(article !== undefined && { article }) },
      select: ['id', 'article', 'number', 'digest', 'actorKind', 'actorId', 'actorName', 'at', ...text],
      orderBy: { id: 'asc' },
      limit: CHUNK,
    });
  return chunksOf(read, ({ id }) => id);
}

/** One version of a story with its content, with nothing in the fields that came after it. */
export async function findVersion(
  strapi: Strapi,
  articleId: string,
  number: number,
): Promise<VersionRow | null> {
  const row = await versions(strapi).findOne({ where: { article: articleId, number } });
  return row && { ...row, content: withNewerFields(row.content) };
}

/** Whether a version of a story is kept. */
export const hasVersion = async (strapi: Strapi, articleId: string, number: number): Promise<boolean> =>
  (await versions(strapi).count({ where: { article: articleId, number } })) > 0;

/** Forgets the versions of a story that was never submitted. */
export async function deleteVersions(strapi: Strapi, articleId: string): Promise<void> {
  await versions(strapi).deleteMany({ where: { article: articleId } });
  await deleteUses(strapi, articleId);
}

/** Forgets the versions of a story before a number that were written before an instant; returns how many. */
export async function deleteVersionsBefore(
  strapi: Strapi,
  articleId: string,
  { before, number }: { before: string; number: number },
): Promise<number> {
  const { count } = await versions(strapi).deleteMany({
    where: { article: articleId, number: { $lt: number }, at: { $lt: before } },
  });
  return count;
}

/** Which of the slugs versions have, of whichever story. */
export const slugsOfVersions = async (strapi: Strapi, slugs: readonly string[]): Promise<string[]> => {
  const rows = await versions(strapi).findMany({ where: { slug: { $in: slugs } }, select: ['slug'] });
  return rows.map(({ slug }) => slug);
};

const MARK = { type: 'plugin', name: 'newsroom', key: 'versionSlugs' } as const;

/** Once: gives versions of before addresses were kept beside the text that of their text. Later ones without are a fault. */
export async function keepOlderVersionSlugs(strapi: Strapi): Promise<void> {
  if (await strapi.store.get(MARK)) return;
  const read = (after: number) =>
    table<{ content: { slug?: string } }>(strapi, 'version').findMany({
      where: { id: { $gt: after }, slug: { $null: true } },
      select: ['id', 'content'],
      orderBy: { id: 'asc' },
      limit: CHUNK,
    });
  for await (const rows of chunksOf(read, ({ id }) => id))
    for (const { id, content } of rows)
      if (content.slug) await versions(strapi).updateMany({ where: { id }, data: { slug: content.slug } });
  await strapi.store.set({ ...MARK, value: true });
}

/** Who changed a story after a version, when, and in which fields: for those who still look at that version. */
export async function changesSince(
  strapi: Strapi,
  articleId: string,
  { seen, current }: { seen: unknown; current: number },
): Promise<{ changedBy: string | null; changedAt: string | null; changed: string[] }> {
  const latest = await findVersion(strapi, articleId, current);
  const before = typeof seen === 'number' ? await findVersion(strapi, articleId, seen) : null;
  return {
    changedBy: latest?.actorName ?? null,
    changedAt: latest?.at ?? null,
    changed: latest && before ? changedFields(before.content, latest.content) : [],
  };
}
