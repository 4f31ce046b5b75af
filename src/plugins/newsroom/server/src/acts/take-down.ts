import { articles } from '../services/stores/article-store';
import { followStory } from '../services/search/indexes/agree';
import { withAuthority } from './authority';
import type { ActContext, Change } from './perform';

/** Takes the story from the public; its text, versions and decisions stay. */
export async function takeDown(_: Change, { strapi, articleId }: ActContext): Promise<void> {
  await withAuthority({ action: 'unpublish', documentId: articleId }, () =>
    articles(strapi).unpublish({ documentId: articleId }),
  );
  await followStory(strapi, 'public', articleId);
}
