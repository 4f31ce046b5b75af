import { articles } from '../services/article-store';
import { withAuthority } from './authority';
import type { EditorialAct } from './perform';

/** 撤下: takes the story from the public; its text, versions and decisions stay. */
export const unpublish: EditorialAct = {
  name: 'unpublish',
  write: async (_, { strapi, article }) => {
    await withAuthority({ action: 'unpublish', documentId: article }, () =>
      articles(strapi).unpublish({ documentId: article }),
    );
  },
};
