import favicon from '../../favicon.png';
import { zhHans } from './zh-hans';

/** Where Strapi keeps that its news of the media library were read; in a panel without telemetry, as here. */
const NEWS_READ = [true, false].map(
  (isLegacy) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${isLegacy}:false`,
);

export default {
  config: {
    head: { favicon },
    locales: ['zh-Hans'],
    // The panel would ask GitHub for newer releases of Strapi at every visit.
    notifications: { releases: false },
    translations: { 'zh-Hans': zhHans },
  },

  // Strapi's news, in English and with a link into the Internet, are no part of the desk.
  register(): void {
    for (const news of NEWS_READ) localStorage.setItem(news, 'true');
  },
};
