import { writtenSlug } from '../../domain/article/slug';
import { PUBLISHING_ACTS } from '../../../../shared/vocabulary';
import { isTwice } from '../runtime/database/said';
import { refusal } from '../runtime/errors';
import { inAmbient, table, type Strapi } from '../runtime/strapi';

/** A slug at which a story is public, or once was; it is kept for that story for good. */
interface SlugRow {
  /** In the form in which slugs are compared. */
  slug: string;
  article: string;
}

const slugs = (strapi: Strapi) => table<SlugRow>(strapi, 'public-slug');

/** The story that a slug is kept for, however it is written. */
export async function keeperOf(strapi: Strapi, slug: string): Promise<string | null> {
  const row = await slugs(strapi).findOne({ where: { slug: writtenSlug(slug) } });
  return row?.article ?? null;
}

/**
 * Keeps a slug for a story, in the transaction that makes it public. Where another act is about to do so with the same slug,
 * the database lets this one wait for how that ends; 409 where the slug is kept for another story then.
 */
export async function keepSlug(strapi: Strapi, slug: string, article: string): Promise<void> {
  const keeper = await keeperOf(strapi, slug);
  if (keeper === article) return;
  const taken = refusal('slug_taken', { path: ['slug'], slug });
  if (keeper !== null) throw taken;
  await slugs(strapi)
    .createMany({ data: [{ slug: writtenSlug(slug), article }] })
    .catch((error: unknown) => {
      throw isTwice(error) ? taken : error;
    });
}

const KEPT = 'newsroom_public_slugs';

const isKept = (slug: string): string =>
  `exists (select 1 from ${KEPT} kept where kept.slug = lower(${slug}))`;

const PUBLIC = `newsroom_articles story where story.published_at is not null and story.slug is not null
  and not ${isKept('story.slug')}`;

const PUBLISHING = PUBLISHING_ACTS.map((act) => `'${act}'`).join(', ');

/** Versions that were made public. */
const ONCE_PUBLIC = `newsroom_versions version where version.slug is not null and not ${isKept('version.slug')}
  and exists (select 1 from newsroom_decisions decision where decision.article = version.article
    and decision.version = version.number and decision.act in (${PUBLISHING}))`;

/**
 * Keeps the slugs of a newsroom of before they were kept: first those at which stories are public now, then those of
 * before. Of two stories that shared one, one has it, and the check of the record names both.
 */
export const keepOlderSlugs = (strapi: Strapi): Promise<void> =>
  inAmbient(strapi, async (trx) => {
    const unkept: unknown[] = await strapi.db.connection
      .select(strapi.db.connection.raw(`1 from ${PUBLIC} limit 1`))
      .transacting(trx);
    if (unkept.length === 0 && (await slugs(strapi).count()) > 0) return;
    await trx.raw(
      `insert into ${KEPT} (slug, article) select lower(story.slug), min(story.document_id) from ${PUBLIC} group by lower(story.slug)`,
    );
    await trx.raw(
      `insert into ${KEPT} (slug, article) select lower(version.slug), min(version.article) from ${ONCE_PUBLIC} group by lower(version.slug)`,
    );
  });
