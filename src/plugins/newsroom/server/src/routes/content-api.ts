const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({ method, path, handler });

const readable = (plural: string, controller: string) => [
  route('GET', `/${plural}`, `${controller}.find`),
  route('GET', `/${plural}/:documentId`, `${controller}.findOne`),
];

/** Routes at `/api/newsroom`, for sites and correspondents. */
export const contentApi = {
  type: 'content-api',
  routes: [
    route('GET', '/articles/slug/:slug', 'article.findOne'),
    ...readable('articles', 'article'),
    ...readable('departments', 'department'),
    ...readable('reporters', 'reporter'),
    ...readable('columns', 'column'),
    route('GET', '/withdrawals', 'withdrawal.find'),
    route('GET', '/embargoed', 'embargoed.list'),
    route('GET', '/embargoed/:documentId', 'embargoed.read'),
    ...readable('submissions', 'submission'),
    route('POST', '/submissions', 'submission.create'),
    route('PUT', '/submissions/:documentId', 'submission.update'),
    route('POST', '/submissions/:documentId/submit', 'submission.submit'),
    route('POST', '/submissions/:documentId/recall', 'submission.recall'),
  ],
};
