import type { NewsArticle, WithContext } from 'schema-dts';
import { sourceTypeOf } from './ai-label';
import { pictureUrl, storyUrl, type Site } from './site';
import { authorsOf, changedAt, summaryOf, plainText, shownPhotos, type PublicStory } from './story';

/** A story as NewsArticle of schema.org, for search engines; with its corrections and how much of it a machine made. */
export function newsArticleOf(story: PublicStory, site: Site): WithContext<NewsArticle> {
  const photos = shownPhotos(story).map(({ url }) => pictureUrl(site, url));
  const url = storyUrl(site, story);
  const source = sourceTypeOf(story.aiOrigin);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    ...(story.subhead && { alternativeHeadline: story.subhead }),
    description: summaryOf(story),
    articleBody: plainText(story),
    wordCount: Array.from(plainText(story)).length,
    inLanguage: story.language,
    datePublished: story.firstPublishedAt,
    dateModified: changedAt(story),
    author: authorsOf(story).map((name) => ({ '@type': 'Person' as const, name })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.url },
    ...(photos.length > 0 && { image: photos }),
    ...(story.keywords?.length && { keywords: story.keywords }),
    ...inPrint(story),
    ...basedOn(story),
    ...(story.dateline && { dateline: story.dateline }),
    ...(story.corrections?.length && {
      correction: story.corrections.map(({ at, note }) => ({
        '@type': 'CorrectionComment' as const,
        text: note,
        datePublished: at,
      })),
    }),
    ...(source && { digitalSourceType: source.schema }),
  };
}

/** The column, and the page of the printed paper. */
const inPrint = ({ column, pageNumber, pageName }: PublicStory) => ({
  ...(column && { articleSection: column.name }),
  ...(pageNumber && { printPage: pageNumber }),
  ...(pageName && { printSection: pageName }),
});

/** Where a reprint is from. */
function basedOn({ originalSource }: PublicStory): object {
  if (!originalSource) return {};
  const { name, title, url } = originalSource;
  return {
    isBasedOn: {
      '@type': 'CreativeWork',
      ...(title && { name: title }),
      ...(url && { url }),
      publisher: { '@type': 'Organization', name },
    },
  };
}
