import type { Site } from '../../domain/formats';
import { paperZone } from '../runtime/editorial-clock';
import type { Strapi } from '../runtime/strapi';

/** What the host says of the site that the public reads. */
export interface SiteConfig {
  /** Name of the paper. */
  name: string;
  /** Address of its first page; empty where there is none yet: then the newsroom stands for it. */
  url: string;
  /** Path of a story on it, with `{slug}` in it. */
  storyPath: string;
  /** Whether feeds hold whole texts. */
  fullText: boolean;
  /** Address at which the site shows a text that is not public, with `{token}` in it; empty where it shows none. */
  previewUrl: string;
}

export const siteConfig = (strapi: Strapi): SiteConfig =>
  strapi.plugin('newsroom').config<SiteConfig>('site');

const API_STORY = '/newsroom/articles/slug/{slug}';

/** The site on which the public reads the stories; without one, links lead to the content API. */
export function siteOf(strapi: Strapi): Site {
  const { name, url, storyPath } = siteConfig(strapi);
  const newsroom = strapi.config.get<string>('server.absoluteUrl').replace(/\/+$/, '');
  const api = strapi.config.get<string>('api.rest.prefix', '/api');
  const place = url
    ? { url: url.replace(/\/+$/, ''), storyPath }
    : { url: newsroom, storyPath: api + API_STORY };
  return { name, ...place, newsroom, timeZone: paperZone(strapi) };
}
