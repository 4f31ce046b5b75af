import { ACT_REFUSALS, actInput, bulkAnswer, bulkInput } from '../../../shared/contracts/acts';
import { versionPath } from '../../../shared/contracts/articles';
import { claimAnswer } from '../../../shared/contracts/claims';
import { directoryAnswer } from '../../../shared/contracts/directory';
import { nearDuplicatesAnswer } from '../../../shared/contracts/near-duplicates';
import { operationsAnswer } from '../../../shared/contracts/operations';
import { paperAnswer } from '../../../shared/contracts/paper';
import { queueAnswer, queueQuery } from '../../../shared/contracts/queue';
import { scheduleOverview, scheduleOverviewQuery } from '../../../shared/contracts/schedule-overview';
import { route } from './editor-route';

/** 审稿台: what editors read and act on. */
export const desk = [
  route('GET', '/queue', 'desk.queue', {
    summary: 'Stories that wait',
    query: queueQuery,
    answer: queueAnswer,
  }),
  route('GET', '/directory', 'directory.read', {
    summary: 'Columns, departments and reporters by name',
    answer: directoryAnswer,
  }),
  route('GET', '/schedule-overview', 'desk.scheduleOverview', {
    summary: 'Stories with schedules, held ones, countersigns that are due',
    query: scheduleOverviewQuery,
    answer: scheduleOverview,
  }),
  route('GET', '/operations', 'desk.operations', {
    summary: 'How the scheduler, the messages and the record are doing',
    answer: operationsAnswer,
  }),
  route('GET', '/paper', 'paper.read', {
    summary: 'What the host has set about the paper',
    answer: paperAnswer,
  }),
  route('GET', '/articles/:documentId', 'desk.review', { summary: 'A story for review' }),
  route('GET', '/articles/:documentId/history', 'desk.history', { summary: 'Decisions on a story' }),
  route('GET', '/articles/:documentId/near-duplicates', 'near-duplicates.find', {
    summary: 'Stories that are like this one',
    answer: nearDuplicatesAnswer,
  }),
  route('GET', '/articles/:documentId/versions', 'desk.versions', { summary: 'Versions without texts' }),
  route('GET', '/articles/:documentId/versions/:number', 'desk.version', {
    summary: 'A version with its text',
    params: versionPath,
  }),
  route('GET', '/articles/:documentId/file', 'record.story', {
    summary: 'The file of a story',
    media: 'application/zip',
  }),
  route('POST', '/articles/:documentId/acts/:act', 'desk.act', {
    summary: 'An act on a story',
    bodyOf: actInput,
    refusals: ACT_REFUSALS,
  }),
  route('PUT', '/articles/:documentId/claim', 'desk.keepClaim', {
    summary: 'A heartbeat: the claim of its holder goes on',
    answer: claimAnswer,
    refusals: ['not_held'],
  }),
  route('POST', '/acts/:act', 'desk.bulk', {
    summary: 'An act on a selection of stories; each decides for itself',
    bodyOf: bulkInput,
    answer: bulkAnswer,
    refusals: ['unknown_act'],
  }),
];
