import { createHash } from 'node:crypto';
import { folded, seenText } from '../../../../shared/characters';
import type { KnownOfPage, KnownStory, PageImportRecord } from '../../../../shared/contracts/page-imports';
import type { PageStory } from '../../../../shared/page-editing';
import { toBlocks } from '../../domain/article/body';
import { findDrafts } from '../stores/article-store';
import { findAlike } from '../stores/minhash-index';
import { table, type Strapi } from '../runtime/strapi';

type Story = Pick<PageStory, 'headline' | 'paragraphs'>;

/** Most stories of one headline that are named. */
const MOST = 5;

/** By what a page is known again: SHA-256 of its text without white space, of which each copy has its own. */
export const digestOfPage = (text: string): string =>
  createHash('sha256').update(seenText(text).replace(/\s+/gu, '')).digest('hex');

/** What the newsroom has already of the stories of a page, and of its text. */
export async function knownOfPage(
  strapi: Strapi,
  text: string,
  stories: readonly Story[],
): Promise<KnownOfPage> {
  const alike: KnownStory[] = [];
  for (const [at, { paragraphs }] of stories.entries())
    alike.push(...(await alikeOf(strapi, at, paragraphs)));
  return {
    stories: [...(await sameHeadlines(strapi, stories)), ...twiceOnPage(stories), ...alike],
    imports: await importsOf(strapi, digestOfPage(text)),
  };
}

async function sameHeadlines(strapi: Strapi, stories: readonly Story[]): Promise<KnownStory[]> {
  const wanted = stories.map(({ headline }) => folded(headline));
  if (wanted.length === 0) return [];
  const runs = await table<{ article: string; searchText: string }>(strapi, 'run').findMany({
    where: { searchText: { $in: [...new Set(wanted)] } },
    select: ['article', 'searchText'],
    limit: MOST * wanted.length,
  });
  const drafts = await findDrafts(
    strapi,
    runs.map(({ article }) => article),
  );
  return wanted.flatMap((headline, story) =>
    drafts
      .filter((draft) => folded(draft.headline) === headline)
      .slice(0, MOST)
      .map((draft) =>
        known(story, { like: 'headline', headline: draft.headline, documentId: draft.documentId }),
      ),
  );
}

/** Stories of the page whose headline another one before them has. */
function twiceOnPage(stories: readonly Story[]): KnownStory[] {
  const headlines = stories.map(({ headline }) => folded(headline));
  return stories.flatMap(({ headline }, story) => {
    const other = headlines.indexOf(folded(headline));
    return other < story ? [known(story, { like: 'headline', headline, other })] : [];
  });
}

async function alikeOf(strapi: Strapi, story: number, paragraphs: readonly string[]): Promise<KnownStory[]> {
  const found = await findAlike(strapi, toBlocks(paragraphs), { most: 1, among: 5 });
  return found.map(({ documentId, headline, similarity }) =>
    known(story, { like: 'body', headline, documentId, similarity }),
  );
}

const known = (
  story: number,
  told: Pick<KnownStory, 'like' | 'headline'> & Partial<KnownStory>,
): KnownStory => ({ story, documentId: null, other: null, similarity: null, ...told });

const importsOf = async (strapi: Strapi, digest: string): Promise<KnownOfPage['imports']> =>
  (
    await table<PageImportRecord & { openUntil: string | null }>(strapi, 'page-import').findMany({
      where: { digest, openUntil: { $null: true } },
      select: ['documentId', 'actorName', 'at'],
      orderBy: { at: 'desc' },
      limit: MOST,
    })
  ).map(({ documentId, actorName, at }) => ({ documentId, actorName, at }));
