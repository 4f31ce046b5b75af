import type { StrapiApp } from '@strapi/strapi/admin';
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

  register(app: Pick<StrapiApp, 'widgets'>): void {
    // Strapi's news, in English and with a link into the Internet, are no part of the desk.
    for (const news of NEWS_READ) localStorage.setItem(news, 'true');
    // Of stories the newsroom tells what went public last, and this host has nothing else that is published.
    app.widgets.register((widgets) => widgets.filter(({ id }) => id !== 'last-published-entries'));
  },
};
