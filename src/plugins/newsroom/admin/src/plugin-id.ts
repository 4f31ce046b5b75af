/** Id of the plugin, as Strapi's admin panel and its translations know it. */
export const PLUGIN_ID = 'newsroom';
