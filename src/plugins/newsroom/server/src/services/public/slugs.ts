import { writtenSlug } from '../../domain/article/slug';
import { refusal } from '../runtime/errors';
import { keeperOf } from '../stores/public-slugs';
import { ARTICLE, table, type Strapi } from '../runtime/strapi';
import { slugsOfVersions } from '../stores/version-store';

/** The story that a slug leads to; `moved` where it is public at another one by now. */
export interface SlugPlace {
  documentId: string;
  moved: boolean;
}

/** A slug as it is asked for, and as slugs are written: one that older versions took may hold capital letters. */
const formsOf = (slug: string): string[] => [...new Set([slug, writtenSlug(slug)])];

/** Where a story is found: by its slug now, or by one that it was published under before; case makes no other slug. */
export async function locateBySlug(strapi: Strapi, slug: string): Promise<SlugPlace | null> {
  const current = await table<{ documentId: string; slug: string }>(strapi, ARTICLE).findOne({
    where: { slug: { $in: formsOf(slug) }, publishedAt: { $notNull: true } },
    select: ['documentId', 'slug'],
  });
  if (current) return { documentId: current.documentId, moved: current.slug !== slug };
  const keeper = await keeperOf(strapi, slug);
  return keeper === null ? null : { documentId: keeper, moved: true };
}

/** 409 for a slug that leads to another story, now or on from an earlier time. */
export async function refuseTakenSlug(strapi: Strapi, slug: string, documentId?: string): Promise<void> {
  const place = await locateBySlug(strapi, slug);
  if (place && place.documentId !== documentId) throw refusal('slug_taken', { path: ['slug'], slug });
}

/** Which of the slugs some story has or once had, drafts included. */
export const takenSlugs = async (strapi: Strapi, slugs: readonly string[]): Promise<Set<string>> =>
  new Set(await slugsOfVersions(strapi, slugs));
