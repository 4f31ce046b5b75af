import { seenValue } from '../../../../shared/characters';
import type { Photo } from '../../../../shared/article';
import { draftFields, type DraftFields } from '../../../../shared/contracts/articles';
import { fileIdsOf, reporterIdsOf } from '../../domain/article/content';
import { isSlug, slugCandidates, slugOf, writtenSlug } from '../../domain/article/slug';
import { findDraft } from '../stores/article-store';
import { issuesOf, refusal } from '../runtime/errors';
import { missingFiles } from '../runtime/media-hash';
import { refuseTakenSlug, takenSlugs } from '../public/slugs';
import type { Strapi } from '../runtime/strapi';

type Data = Record<string, unknown>;

/**
 * Completes the data of a write: JSON attributes are checked, what cannot be seen is taken out of its texts, the
 * relations that follow from them are set, and a new story gets a slug of pinyin.
 */
export async function completeDraft(strapi: Strapi, data: Data, documentId?: string): Promise<Data> {
  const checked = draftFields.safeParse(data);
  if (!checked.success) throw refusal('bad_request', { issues: issuesOf(checked.error) });
  await refuseMissingFiles(strapi, checked.data.photos ?? []);
  return {
    ...withoutDerived(data),
    ...checked.data,
    ...('body' in data ? { body: seenValue(data.body) } : {}),
    ...relationsOf(checked.data),
    ...(await slugFor(strapi, data, documentId)),
  };
}

async function refuseMissingFiles(strapi: Strapi, photos: readonly Photo[]): Promise<void> {
  const missing = await missingFiles(strapi, fileIdsOf({ photos }));
  if (missing.length > 0) throw refusal('bad_request', { path: ['photos'], missing });
}

/** Attributes that follow from the signed ones, and none of which the digest covers by itself. */
const DERIVED = ['reporters', 'photoFiles', 'firstPublishedAt', 'correctedAt', 'corrections'];

const withoutDerived = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([attribute]) => !DERIVED.includes(attribute)));

function relationsOf({ contributors, photos }: DraftFields): Data {
  return {
    ...(contributors === undefined ? {} : { reporters: reporterIdsOf({ contributors: contributors ?? [] }) }),
    ...(photos === undefined ? {} : { photoFiles: fileIdsOf({ photos: photos ?? [] }) }),
  };
}

async function slugFor(strapi: Strapi, { slug, headline }: Data, documentId?: string): Promise<Data> {
  const written = typeof slug === 'string' ? writtenSlug(slug) : '';
  if (written) {
    if (!isSlug(written)) throw refusal('slug_malformed', { path: ['slug'], slug: written });
    await refuseTakenSlug(strapi, written, documentId);
    return { slug: written };
  }
  if (documentId) return slug === undefined ? {} : { slug: undefined };
  return { slug: await newSlug(strapi, typeof headline === 'string' ? headline : '') };
}

async function newSlug(strapi: Strapi, headline: string): Promise<string> {
  const wanted = slugOf(headline);
  for (let round = 0; ; round += 1) {
    const candidates = slugCandidates(wanted, round);
    const taken = await takenSlugs(strapi, candidates);
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free) return free;
  }
}

const NEVER_PUBLIC = { firstPublishedAt: null, correctedAt: null, corrections: null };

/** The data that make a copy a story of its own: another slug, a first version, no publication. */
export async function completeClone(strapi: Strapi, data: Data, source: string): Promise<Data> {
  const original = await findDraft(strapi, source);
  const headline = data.headline ?? original?.headline;
  return { ...(await completeDraft(strapi, { ...data, headline })), ...NEVER_PUBLIC };
}
