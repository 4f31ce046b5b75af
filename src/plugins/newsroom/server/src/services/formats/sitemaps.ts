import { newsSitemapOf, sitemapIndexOf, sitemapOf } from '../../domain/formats';
import type { Strapi } from '../runtime/strapi';
import { siteOf } from '../public/site';
import { countSitemaps, storiesOfNews, storiesOfSitemap } from './stories';

/** The sitemap of all sitemaps; each has its address below `folder`. */
export async function sitemapIndex(strapi: Strapi, folder: string): Promise<string> {
  const { newsroom } = siteOf(strapi);
  const pages = Array.from({ length: await countSitemaps(strapi) }, (_, at) => at + 1);
  return sitemapIndexOf(pages.map((page) => `${newsroom}${folder}/${page}`));
}

/** One sitemap; nothing beyond the last. */
export async function sitemap(strapi: Strapi, page: number): Promise<string | null> {
  if (page > (await countSitemaps(strapi))) return null;
  return sitemapOf(await storiesOfSitemap(strapi, page), siteOf(strapi));
}

/** The sitemap of the news of the last two days. */
export const newsSitemap = async (strapi: Strapi): Promise<string> =>
  newsSitemapOf(await storiesOfNews(strapi), siteOf(strapi));
