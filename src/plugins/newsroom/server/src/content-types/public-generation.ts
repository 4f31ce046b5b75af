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
