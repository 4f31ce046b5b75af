import { articles, digestRow, findDraft, markDraft } from '../services/article-store';
import { refusal } from '../services/errors';
import { refuseTakenSlug } from '../services/slugs';
import { withAuthority } from './authority';
import type { EditorialAct } from './perform';

/** 刊发: makes the signed content public, after looking once more that the draft is exactly that (promise 1). */
export const publish: EditorialAct = {
  name: 'publish',
  write: async (after, context) => {
    const { strapi, article } = context;
    const draft = await findDraft(strapi, article);
    if (!draft) throw refusal('not_found');
    const { digest } = await digestRow(strapi, draft);
    if (digest !== after.published?.digest) throw refusal('not_signed', { version: after.version });
    await refuseTakenSlug(strapi, draft.slug, article);
    if (!draft.firstPublishedAt) await markDraft(strapi, article, { firstPublishedAt: context.now });
    await withAuthority({ action: 'publish', documentId: article }, () =>
      articles(strapi).publish({ documentId: article }),
    );
  },
};
