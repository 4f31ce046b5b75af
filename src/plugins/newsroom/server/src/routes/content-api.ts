import { z } from 'zod';
import { ACT_REFUSALS, actInput } from '../../../shared/contracts/acts';
import { submissionChange, submissionInput } from '../../../shared/contracts/articles';
import { feedQuery, sitemapPath } from '../../../shared/contracts/formats';
import type { Endpoint } from '../../../shared/contracts/endpoint';
import { bodyWords, listWords } from '../../../shared/contracts/narrowing';
import { mostReadAnswer, mostReadQuery, readPath } from '../../../shared/contracts/most-read';
import { neighboursAnswer, relatedAnswer, relatedQuery } from '../../../shared/contracts/nearby';
import { pageQuery } from '../../../shared/contracts/pagination';
import { previewAnswer, previewQuery } from '../../../shared/contracts/previews';
import { confirmationAnswer } from '../../../shared/contracts/removals';
import { searchAnswer, searchQuery } from '../../../shared/contracts/search';
import {
  columnAnswer,
  columnsAnswer,
  departmentAnswer,
  departmentsAnswer,
  embargoedAnswer,
  embargoedStoryAnswer,
  reporterAnswer,
  reportersAnswer,
  storiesAnswer,
  storyAnswer,
  withdrawalsAnswer,
} from '../../../shared/contracts/sites/answers';
import { submissionAnswer, submissionsAnswer } from '../../../shared/contracts/submissions';
import { wordFileAnswer } from '../../../shared/contracts/word-files';
import { routesBy } from './route';
import { WORD_REFUSALS } from './word-refusals';

const { get, post, put } = routesBy({});

/** What lists and single records answer, and what they say beside their conventions. */
interface Details {
  list: Partial<Endpoint>;
  one: Partial<Endpoint>;
}

/** Content that the public may read, by Strapi's query conventions. */
const readable = (plural: string, controller: string, { list, one }: Details) => [
  get(`/${plural}`, `${controller}.find`, `Public ${plural}`, { query: 'strapi', ...list }),
  get(`/${plural}/:documentId`, `${controller}.findOne`, `One of the public ${plural}`, {
    query: 'strapi',
    ...one,
  }),
];

const sites = [
  get('/articles/slug/:slug', 'article.findOne', 'A public story by its slug', {
    name: 'article.findBySlug',
    query: 'strapi',
    words: bodyWords,
    answer: storyAnswer,
    also: { 301: 'The story has another slug now.' },
    refusals: ['withdrawn'],
  }),
  ...readable('articles', 'article', {
    list: { words: listWords, answer: storiesAnswer },
    one: { words: bodyWords, answer: storyAnswer, refusals: ['withdrawn'] },
  }),
  ...readable('departments', 'department', {
    list: { answer: departmentsAnswer },
    one: { answer: departmentAnswer },
  }),
  ...readable('reporters', 'reporter', {
    list: { answer: reportersAnswer },
    one: { answer: reporterAnswer },
  }),
  ...readable('columns', 'column', { list: { answer: columnsAnswer }, one: { answer: columnAnswer } }),
  get('/search', 'search.find', 'Public stories that hold phrases', {
    query: searchQuery,
    answer: searchAnswer,
    refusals: ['nothing_to_find', 'page_too_deep', 'too_complex'],
  }),
  get('/withdrawals', 'withdrawal.find', 'Withdrawn stories', {
    query: pageQuery,
    answer: withdrawalsAnswer,
  }),
];

/** What only those may read who have the right to. */
const embargoed = [
  get('/embargoed', 'embargoed.list', 'Stories before their time', {
    query: pageQuery,
    answer: embargoedAnswer,
  }),
  get('/embargoed/:documentId', 'embargoed.read', 'A story before its time', {
    answer: embargoedStoryAnswer,
  }),
];

/** Whoever may read stories may read them in any format. */
const asList = routesBy({ config: { auth: { scope: ['plugin::newsroom.article.find'] } } });
const asStory = routesBy({ config: { auth: { scope: ['plugin::newsroom.article.findOne'] } } });

const nearby = [
  asStory.get(
    '/articles/:documentId/neighbours',
    'nearby.neighbours',
    'The stories before and after in its column',
    {
      answer: neighboursAnswer,
      refusals: ['withdrawn'],
    },
  ),
  asStory.get('/articles/:documentId/related', 'nearby.related', 'Stories that are related to one', {
    query: relatedQuery,
    answer: relatedAnswer,
    refusals: ['withdrawn'],
  }),
];

const mostRead = [
  asList.get('/most-read', 'reads.find', 'The stories that were read most', {
    query: mostReadQuery,
    answer: mostReadAnswer,
    refusals: ['not_found'],
  }),
];

const XML = 'application/xml';

const formats = [
  asList.get('/feeds/rss.xml', 'formats.rss', 'The newest stories as RSS 2.0', {
    query: feedQuery,
    media: 'application/rss+xml',
  }),
  asList.get('/feeds/atom.xml', 'formats.atom', 'The newest stories, and what was withdrawn, as Atom', {
    query: feedQuery,
    media: 'application/atom+xml',
  }),
  asList.get('/feeds/feed.json', 'formats.jsonFeed', 'The newest stories as JSON Feed 1.1', {
    query: feedQuery,
    media: 'application/feed+json',
  }),
  asList.get('/sitemap.xml', 'formats.sitemapIndex', 'The sitemaps of all stories', { media: XML }),
  asList.get('/sitemaps/:page', 'formats.sitemap', 'One sitemap', { params: sitemapPath, media: XML }),
  asList.get('/sitemap-news.xml', 'formats.newsSitemap', 'The sitemap of the last two days', { media: XML }),
  asStory.get('/articles/:documentId/ninjs', 'formats.ninjs', 'A story as ninjs 3.1', {
    also: { 410: 'The story was withdrawn: its pubStatus is canceled.' },
    refusals: ['format_faulty'],
  }),
  asStory.get('/articles/:documentId/nitf', 'formats.nitf', 'A story as NITF 3.6', {
    media: 'text/vnd.IPTC.NITF',
    refusals: ['withdrawn', 'format_faulty'],
  }),
  asStory.get(
    '/articles/:documentId/json-ld',
    'formats.newsArticle',
    'A story as NewsArticle of schema.org',
    {
      media: 'application/ld+json',
      refusals: ['withdrawn', 'format_faulty'],
    },
  ),
  asStory.get('/articles/:documentId/wechat', 'formats.wechat', 'A story as HTML for an account of WeChat', {
    media: 'text/html',
    refusals: ['withdrawn', 'format_faulty'],
  }),
];

const ofAuthor = {
  answer: submissionAnswer,
  isOnce: true,
  refusals: [
    ...(['not_editable', 'stale_version', 'slug_taken', 'story_too_long'] as const),
    ...(['not_your_file', 'picture_missing', 'picture_unreadable'] as const),
  ],
} as const;

const submissions = [
  get('/submissions', 'submission.find', 'Own stories', { query: pageQuery, answer: submissionsAnswer }),
  get('/submissions/:documentId', 'submission.findOne', 'A story of one’s own', { answer: submissionAnswer }),
  post('/submissions', 'submission.create', 'Writes a story', {
    ...ofAuthor,
    body: submissionInput,
    status: 201,
  }),
  put('/submissions/:documentId', 'submission.update', 'Changes a story of one’s own', {
    ...ofAuthor,
    body: submissionChange,
  }),
  ...(['submit', 'recall'] as const).map((act) =>
    post(
      `/submissions/:documentId/${act}`,
      `submission.${act}`,
      act === 'submit' ? 'Hands a story in' : 'Takes a story back',
      { body: actInput(act), answer: submissionAnswer, refusals: ACT_REFUSALS, isOnce: true },
    ),
  ),
];

const wordFiles = [
  post('/word-files', 'word-files.read', 'Reads a Word file; its photos become files of whoever sends it', {
    form: z.object({}),
    answer: wordFileAnswer,
    refusals: WORD_REFUSALS,
  }),
];

const open = routesBy({ config: { auth: false as const } });

/** What sites say without signing in. */
const beacons = [
  open.post('/articles/:documentId/reads', 'reads.count', 'Says that a story was read', {
    params: readPath,
    status: 204,
  }),
];

/** What is signed: what receivers of messages say, with their secrets, and links to previews, with a key of the host. */
const signed = [
  open.get('/preview', 'previews.read', 'A version of a story that need not be public', {
    query: previewQuery,
    answer: previewAnswer,
    refusals: ['bad_preview', 'not_found', 'preview_expired', 'preview_ended'],
  }),
  open.post(
    '/receivers/:id/removals',
    'receivers.confirm',
    'Confirms that a receiver has removed a withdrawn story',
    { answer: confirmationAnswer, refusals: ['bad_signature', 'not_withdrawn'] },
  ),
];

/** Routes whose answer is the same for everybody. */
const forAll = [...sites, ...nearby, ...mostRead, ...formats].map((route) => ({
  ...route,
  endpoint: { ...route.endpoint, isCopied: true as const },
}));

/** Routes at `/api/newsroom`, for sites and correspondents. */
export const contentApi = {
  type: 'content-api',
  routes: [...forAll, ...embargoed, ...submissions, ...wordFiles, ...beacons, ...signed],
};
