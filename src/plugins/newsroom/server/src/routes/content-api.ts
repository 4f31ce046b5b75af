import { ACT_REFUSALS, actInput } from '../../../shared/contracts/acts';
import {
  storiesAnswer,
  storyAnswer,
  submissionChange,
  submissionInput,
  submissionsAnswer,
  withdrawalsAnswer,
} from '../../../shared/contracts/articles';
import type { Endpoint } from '../../../shared/contracts/endpoint';
import { pageQuery } from '../../../shared/contracts/pagination';

const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string, endpoint: Endpoint) => ({
  method,
  path,
  handler,
  endpoint,
});

/** Content that the public may read, by Strapi's query conventions. */
const readable = (plural: string, controller: string, endpoint: Partial<Endpoint> = {}) => [
  route('GET', `/${plural}`, `${controller}.find`, {
    summary: `Public ${plural}`,
    query: 'strapi',
    answer: storiesAnswer,
  }),
  route('GET', `/${plural}/:documentId`, `${controller}.findOne`, {
    summary: `One of the public ${plural}`,
    query: 'strapi',
    answer: storyAnswer,
    ...endpoint,
  }),
];

const sites = [
  route('GET', '/articles/slug/:slug', 'article.findOne', {
    name: 'article.findBySlug',
    summary: 'A public story by its slug',
    query: 'strapi',
    answer: storyAnswer,
    also: { 301: 'The story has another slug now.' },
    refusals: ['withdrawn'],
  }),
  ...readable('articles', 'article', { refusals: ['withdrawn'] }),
  ...readable('departments', 'department'),
  ...readable('reporters', 'reporter'),
  ...readable('columns', 'column'),
  route('GET', '/withdrawals', 'withdrawal.find', {
    summary: 'Withdrawn stories',
    query: pageQuery,
    answer: withdrawalsAnswer,
  }),
  route('GET', '/embargoed', 'embargoed.list', {
    summary: 'Stories before their time',
    query: pageQuery,
    answer: storiesAnswer,
  }),
  route('GET', '/embargoed/:documentId', 'embargoed.read', {
    summary: 'A story before its time',
    answer: storyAnswer,
  }),
];

const ofAuthor = {
  answer: storyAnswer,
  refusals: ['not_editable', 'stale_version', 'slug_taken', 'story_too_long'],
} as const;

const submissions = [
  route('GET', '/submissions', 'submission.find', {
    summary: 'Own stories',
    query: pageQuery,
    answer: submissionsAnswer,
  }),
  route('GET', '/submissions/:documentId', 'submission.findOne', {
    summary: 'A story of one’s own',
    answer: storyAnswer,
  }),
  route('POST', '/submissions', 'submission.create', {
    ...ofAuthor,
    summary: 'Writes a story',
    body: submissionInput,
    status: 201,
  }),
  route('PUT', '/submissions/:documentId', 'submission.update', {
    ...ofAuthor,
    summary: 'Changes a story of one’s own',
    body: submissionChange,
  }),
  ...(['submit', 'recall'] as const).map((act) =>
    route('POST', `/submissions/:documentId/${act}`, `submission.${act}`, {
      summary: act === 'submit' ? 'Hands a story in' : 'Takes a story back',
      body: actInput(act),
      answer: storyAnswer,
      refusals: ACT_REFUSALS,
    }),
  ),
];

/** Routes at `/api/newsroom`, for sites and correspondents. */
export const contentApi = { type: 'content-api', routes: [...sites, ...submissions] };
