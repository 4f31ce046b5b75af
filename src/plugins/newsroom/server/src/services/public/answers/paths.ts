import type { Strapi } from '../../runtime/strapi';

/** Which paths of the content API the public reads. */
export interface PublicPaths {
  isPublic(path: string): boolean;
  /** Whether one story, and nothing else, is read there. */
  isStory(path: string): boolean;
  /** Whether what is read there changes with the clock alone. */
  isOfTheHour(path: string): boolean;
}

/** Below the newsroom’s part of the content API: what only some may read. */
const NOT_PUBLIC = /^(submissions|embargoed|preview)([/?]|$)/i;

/** What was read most of late, and what is new: stories drop out of both by themselves. */
const OF_THE_HOUR = /^(most-read|sitemap-news\.xml)([/?]|$)/i;

const STORY = /^articles\/(slug\/)?[^/]+$/;

/** The public paths of this host. */
export function publicPaths(strapi: Strapi): PublicPaths {
  const prefix = `${strapi.config.get<string>('api.rest.prefix', '/api')}/newsroom/`;
  const rest = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : null);
  return {
    isPublic(path) {
      const own = rest(path);
      return own !== null && !NOT_PUBLIC.test(own);
    },
    isStory: (path) => STORY.test(rest(path) ?? ''),
    isOfTheHour: (path) => OF_THE_HOUR.test(rest(path) ?? ''),
  };
}
