import favicon from '../../favicon.png';
import { zhHans } from './zh-hans';

export default {
  config: {
    head: { favicon },
    locales: ['zh-Hans'],
    // The panel would ask GitHub for newer releases of Strapi at every visit.
    notifications: { releases: false },
    translations: { 'zh-Hans': zhHans },
  },
};
