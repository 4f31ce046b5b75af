import { showsAnotherText } from '../domain/workflow';
import {
  articles,
  findDraft,
  markDraft,
  refuseUnlessUnder,
  type ArticleRow,
} from '../services/stores/article-store';
import { refusal } from '../services/runtime/errors';
import { refuseTakenSlug } from '../services/public/slugs';
import { keepSlug } from '../services/stores/public-slugs';
import { followStory } from '../services/search/indexes/agree';
import { withAuthority } from './authority';
import type { ActContext, Change } from './perform';

/** Makes the draft public, after looking once more that it is exactly what the run publishes (promise 1). */
export async function makePublic({ before, after }: Change, context: ActContext): Promise<void> {
  const { strapi, articleId } = context;
  const draft = await findDraft(strapi, articleId);
  if (!draft) throw refusal('not_found');
  const unsigned = refusal('not_signed', { version: after.version });
  await refuseUnlessUnder(strapi, draft, after.published?.digest, unsigned);
  await refuseTakenSlug(strapi, draft.slug, articleId);
  await keepSlug(strapi, draft.slug, articleId);
  const marks = marksOf(draft, context, showsAnotherText(before));
  if (Object.keys(marks).length > 0) await markDraft(strapi, articleId, marks);
  await withAuthority({ action: 'publish', documentId: articleId }, () =>
    articles(strapi).publish({ documentId: articleId }),
  );
  await followStory(strapi, 'public', articleId);
}

/**
 * What the public is told beside the text: since when it is public, and what was corrected. A note on a text that the
 * public knows already corrects nothing, and stays with the decision.
 */
function marksOf(
  { firstPublishedAt, corrections }: ArticleRow,
  { input: { note }, now }: ActContext,
  isChanged: boolean,
): Parameters<typeof markDraft>[2] {
  if (!firstPublishedAt) return { firstPublishedAt: now };
  return note && isChanged
    ? { correctedAt: now, corrections: [...(corrections ?? []), { at: now, note }] }
    : {};
}
