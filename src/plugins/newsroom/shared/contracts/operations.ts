import { z } from 'zod';
import type { ErrorCode } from '../errors';
import { ACTS } from '../vocabulary';
import { actInput } from './acts';
import { submissionChange, submissionInput, versionPath } from './articles';
import { pageImportInput } from './page-imports';
import { pageQuery } from './pagination';
import { publicQuery } from './public-query';
import { queueQuery } from './queue';

/** Who may ask: a signed-in editor, a signed-in correspondent, or anybody. */
export type Caller = 'editor' | 'correspondent' | 'anybody';

/** One thing that can be asked of the newsroom over HTTP. */
export interface Operation {
  method: 'GET' | 'POST' | 'PUT';
  /** As the router has it, from the root of the server: `/newsroom/articles/:documentId`. */
  path: string;
  summary: string;
  caller: Caller;
  /** Parts of the path that are not any text. */
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Status of the answer where all went well. */
  status: 200 | 201;
  /** Refusals of its own; those of signing in come before them. */
  errors: readonly ErrorCode[];
}

type Told = Pick<Operation, 'summary' | 'errors'> & Partial<Operation>;

const operation =
  (caller: Caller, root: string) =>
  (method: Operation['method'], path: string, told: Told): Operation => ({
    method,
    path: root + path,
    caller,
    status: 200,
    ...told,
  });

const desk = operation('editor', '/newsroom');
const own = operation('correspondent', '/api/newsroom');
const open = operation('anybody', '/api/newsroom');

/** What an act can be refused with. */
const ACT_ERRORS: readonly ErrorCode[] = [
  'bad_request',
  'opinion_required',
  'not_permitted',
  'wrong_role',
  'own_story',
  'same_reviewer',
  'same_proofreader',
  'not_author',
  'not_found',
  'stale_version',
  'wrong_stage',
  'held_by_other',
  'not_held',
  'already_decided',
  'no_proof_due',
  'proofs_missing',
  'not_signed',
  'already_published',
  'is_published',
  'not_published',
  'slug_taken',
  'picture_unreadable',
];

const PAGE_ERRORS: readonly ErrorCode[] = ['bad_request', 'empty_page', 'page_too_large'];

const DESK: readonly Operation[] = [
  desk('GET', '/queue', {
    summary: 'What waits on the desk',
    query: queueQuery,
    errors: ['bad_request'],
  }),
  desk('GET', '/policies', { summary: 'The policies of the paper', errors: [] }),
  desk('GET', '/openapi.json', { summary: 'This description', errors: [] }),
  desk('GET', '/articles/:documentId', { summary: 'A story for review', errors: ['not_found'] }),
  desk('GET', '/articles/:documentId/history', {
    summary: 'The decisions on a story',
    errors: ['not_found'],
  }),
  desk('GET', '/articles/:documentId/versions', {
    summary: 'The versions of a story, without their texts',
    errors: ['not_found'],
  }),
  desk('GET', '/articles/:documentId/versions/:number', {
    summary: 'One version of a story',
    params: versionPath,
    errors: ['bad_request', 'not_found'],
  }),
  desk('POST', '/articles/:documentId/acts/:act', {
    summary: 'Performs an act',
    params: z.object({ act: z.enum(ACTS) }),
    body: actInput,
    errors: ['unknown_act', ...ACT_ERRORS],
  }),
  desk('POST', '/page-imports/preview', {
    summary: 'Reads a printed page; writes nothing',
    body: pageImportInput,
    errors: PAGE_ERRORS,
  }),
  desk('POST', '/page-imports', {
    summary: 'Makes drafts of a printed page',
    body: pageImportInput,
    status: 201,
    errors: PAGE_ERRORS,
  }),
  desk('GET', '/page-imports', { summary: 'The newest imports', errors: [] }),
  desk('GET', '/page-imports/:documentId', { summary: 'One import', errors: ['not_found'] }),
];

const SUBMISSIONS: readonly Operation[] = [
  own('GET', '/submissions', {
    summary: 'Own stories',
    query: pageQuery,
    errors: ['bad_request'],
  }),
  own('GET', '/submissions/:documentId', { summary: 'One of the own stories', errors: ['not_found'] }),
  own('POST', '/submissions', {
    summary: 'Writes a story',
    body: submissionInput,
    status: 201,
    errors: ['bad_request'],
  }),
  own('PUT', '/submissions/:documentId', {
    summary: 'Changes a story',
    body: submissionChange,
    errors: ['bad_request', 'not_found', 'not_editable', 'stale_version'],
  }),
  own('POST', '/submissions/:documentId/submit', {
    summary: 'Submits a story',
    body: actInput,
    errors: ['bad_request', 'not_found', 'stale_version', 'wrong_stage'],
  }),
  own('POST', '/submissions/:documentId/recall', {
    summary: 'Takes a story back',
    body: actInput,
    errors: [
      'bad_request',
      'not_found',
      'not_author',
      'stale_version',
      'wrong_stage',
      'held_by_other',
      'already_decided',
    ],
  }),
];

const readable = (plural: string, what: string): Operation[] => [
  open('GET', `/${plural}`, { summary: what, query: publicQuery, errors: ['bad_request'] }),
  open('GET', `/${plural}/:documentId`, {
    summary: `One of: ${what}`,
    query: publicQuery,
    errors: ['bad_request', 'not_found'],
  }),
];

const PUBLIC: readonly Operation[] = [
  open('GET', '/articles/slug/:slug', {
    summary: 'A published story by its slug; 301 to the present one for an earlier slug',
    query: publicQuery,
    errors: ['bad_request', 'not_found'],
  }),
  ...readable('articles', 'published stories'),
  ...readable('departments', 'departments that published stories name'),
  ...readable('reporters', 'reporters that published stories name'),
  ...readable('columns', 'columns that published stories name'),
];

/** Every route of the plugin; a test holds this list against the routers. */
export const OPERATIONS: readonly Operation[] = [...DESK, ...SUBMISSIONS, ...PUBLIC];
