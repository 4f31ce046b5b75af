import { isSlug, slugCandidates, slugOf, writtenSlug } from '../../domain/article/slug';
import { refusal } from '../runtime/errors';
import { inTransaction, table, uid, type Strapi, type Uid } from '../runtime/strapi';
import { lockSettings } from './policy-store';

interface Addressed {
  documentId: string;
  name: string;
  slug?: string | null;
}

/** Types of which sites have a page each. */
const ADDRESSED: readonly string[] = [uid('column'), uid('reporter')];

/**
 * The slug of an entry as it shall be written: the given one, else the one that it has, else one made from its name. No
 * other entry of the type has it. The caller holds the lock of the settings.
 */
export async function slugOfEntry(
  strapi: Strapi,
  type: string,
  { documentId, name, slug, given }: Addressed & { given: unknown },
): Promise<{ slug?: string }> {
  if (!ADDRESSED.includes(type)) return {};
  const others = await slugsOfOthers(strapi, type, documentId);
  const written = typeof given === 'string' ? writtenSlug(given) : '';
  if (!written) return { slug: slug || freeSlug(name, others) };
  if (!isSlug(written)) throw refusal('slug_malformed', { path: ['slug'], slug: written });
  if (others.has(written)) throw refusal('entry_slug_taken', { path: ['slug'], slug: written });
  return { slug: written };
}

const rowsOf = (strapi: Strapi, type: string) => table<Addressed>(strapi, type as Uid);

async function slugsOfOthers(strapi: Strapi, type: string, documentId: string): Promise<Set<string>> {
  const rows = await rowsOf(strapi, type).findMany({ select: ['documentId', 'slug'] });
  return new Set(rows.flatMap((row) => (row.slug && row.documentId !== documentId ? [row.slug] : [])));
}

/** Candidates come without end, and there are fewer entries. */
function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const wanted = slugOf(name);
  for (let round = 0; ; round += 1) {
    const free = slugCandidates(wanted, round).find((slug) => !taken.has(slug));
    if (free) return free;
  }
}

/** Gives slugs to entries of before entries had any. */
export const completeSlugs = (strapi: Strapi): Promise<void> =>
  inTransaction(strapi, async () => {
    await lockSettings(strapi);
    for (const type of ADDRESSED) {
      const where = { $or: [{ slug: { $null: true } }, { slug: '' }] };
      const rows = await rowsOf(strapi, type).findMany({ where, orderBy: { id: 'asc' } });
      const taken = rows.length > 0 ? await slugsOfOthers(strapi, type, '') : new Set<string>();
      for (const { id, name } of rows) {
        const slug = freeSlug(name, taken);
        taken.add(slug);
        await rowsOf(strapi, type).updateMany({ where: { id }, data: { slug } });
      }
    }
  });
