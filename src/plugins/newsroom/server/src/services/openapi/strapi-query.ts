const deep = (name: string, description: string, properties: Record<string, object> = {}) => ({
  name,
  in: 'query',
  description,
  style: 'deepObject',
  explode: true,
  schema: { type: 'object', properties, additionalProperties: true },
});

const listed = (name: string, description: string) => ({
  name,
  in: 'query',
  description,
  schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
});

/** Strapi's conventions for queries of content. */
export const STRAPI_QUERY: object[] = [
  listed('fields', 'The attributes to show; the answer leaves the others out'),
  listed('sort', 'Attributes to sort by, such as `firstPublishedAt:desc`'),
  listed('populate', 'Relations to show; the answer leaves the others out'),
  deep('filters', 'Conditions, such as `filters[headline][$contains]=…`'),
  deep(
    'pagination',
    '`page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor',
    {
      ...Object.fromEntries(
        ['page', 'pageSize', 'start', 'limit'].map((name) => [name, { type: 'integer' }]),
      ),
      withCount: { type: 'boolean' },
      after: { type: 'string' },
    },
  ),
];
