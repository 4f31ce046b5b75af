/** UID of the content type of stories, as Strapi's own screens name it. */
export const ARTICLE = 'plugin::newsroom.article';
