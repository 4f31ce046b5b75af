import { internal, word } from './internal';

/** What the public sees now, by a word that changes with it, and which answers the last changes touched: one row. */
export const publicGenerationSchema = {
  ...internal('public-generation', 'public-generations', 'Public generation'),
  indexes: [{ name: 'newsroom_public_generations_name_uq', columns: ['name'], type: 'unique' }],
  attributes: {
    name: word(),
    mark: word(),
    changedAt: word(),
    changes: { type: 'json', required: true },
  },
};

/** Which public stories are to be checked in the formats of the field, and which are not valid in one; stories that are have no row. */
export const formatCheckSchema = {
  ...internal('format-check', 'format-checks', 'Format check'),
  indexes: [
    { name: 'newsroom_format_checks_article_idx', columns: ['article'] },
    { name: 'newsroom_format_checks_checked_idx', columns: ['checked_at'] },
  ],
  attributes: { article: word(), checkedAt: { type: 'string' }, faults: { type: 'json' } },
};

/** At which slugs stories are public, or once were; one row a slug, which two stories cannot take at once. */
export const publicSlugSchema = {
  ...internal('public-slug', 'public-slugs', 'Public slug'),
  indexes: [{ name: 'newsroom_public_slugs_slug_uq', columns: ['slug'], type: 'unique' }],
  attributes: { slug: word(), article: word() },
};
