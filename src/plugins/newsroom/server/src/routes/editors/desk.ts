import { ACT_REFUSALS, actInput, bulkAnswer, bulkInput } from '../../../../shared/contracts/acts';
import { versionPath } from '../../../../shared/contracts/articles';
import { claimAnswer } from '../../../../shared/contracts/claims';
import { directoryAnswer } from '../../../../shared/contracts/directory';
import { nearDuplicatesAnswer } from '../../../../shared/contracts/near-duplicates';
import { operationsAnswer } from '../../../../shared/contracts/operations';
import { paperAnswer } from '../../../../shared/contracts/paper';
import { queueAnswer, queueQuery } from '../../../../shared/contracts/queue';
import { scheduleOverview, scheduleOverviewQuery } from '../../../../shared/contracts/schedule-overview';
import { editors } from './editor-route';

/** 审稿台: what editors read and act on. */
export const desk = [
  editors.get('/queue', 'desk.queue', 'Stories that wait', { query: queueQuery, answer: queueAnswer }),
  editors.get('/directory', 'directory.read', 'Columns, departments and reporters by name', {
    answer: directoryAnswer,
  }),
  editors.get(
    '/schedule-overview',
    'desk.scheduleOverview',
    'Stories with schedules, held ones, countersigns that are due',
    { query: scheduleOverviewQuery, answer: scheduleOverview },
  ),
  editors.get('/operations', 'desk.operations', 'How the scheduler, the messages and the record are doing', {
    answer: operationsAnswer,
  }),
  editors.get('/paper', 'paper.read', 'What the host has set about the paper', { answer: paperAnswer }),
  editors.get('/articles/:documentId', 'desk.review', 'A story for review'),
  editors.get('/articles/:documentId/history', 'desk.history', 'Decisions on a story'),
  editors.get(
    '/articles/:documentId/near-duplicates',
    'near-duplicates.find',
    'Stories that are like this one',
    { answer: nearDuplicatesAnswer },
  ),
  editors.get('/articles/:documentId/versions', 'desk.versions', 'Versions without texts'),
  editors.get('/articles/:documentId/versions/:number', 'desk.version', 'A version with its text', {
    params: versionPath,
  }),
  editors.get('/articles/:documentId/file', 'record.story', 'The file of a story', {
    media: 'application/zip',
  }),
  editors.post('/articles/:documentId/acts/:act', 'desk.act', 'An act on a story', {
    bodyOf: actInput,
    refusals: ACT_REFUSALS,
  }),
  editors.put(
    '/articles/:documentId/claim',
    'desk.keepClaim',
    'A heartbeat: the claim of its holder goes on',
    { answer: claimAnswer, refusals: ['not_held'] },
  ),
  editors.post('/acts/:act', 'desk.bulk', 'An act on a selection of stories; each decides for itself', {
    bodyOf: bulkInput,
    answer: bulkAnswer,
    refusals: ['unknown_act'],
  }),
];
