import { internal, word } from './internal';
import { leaseColumns } from './outgoing';

/** 检索索引: how far an index of the search has come; one row an index. Its stories are in tables of its own. */
export const searchIndexSchema = {
  ...internal('search-index', 'search-indexes', 'Search index'),
  indexes: [{ name: 'newsroom_search_indexes_name_uq', columns: ['name'], type: 'unique' }],
  attributes: {
    name: word(),
    /** Of which form its texts are; in another one than the program's it is made anew. */
    form: { type: 'integer', required: true },
    /** Id of the run up to which stories were looked at. */
    seen: { type: 'integer', required: true },
    isComplete: { type: 'boolean', required: true },
    ...leaseColumns(),
  },
};
