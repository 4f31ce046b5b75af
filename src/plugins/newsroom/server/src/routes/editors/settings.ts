import { proofreadingInput } from '../../../../shared/contracts/proofreading';
import { reasonsAnswer, reasonsInput } from '../../../../shared/contracts/reasons';
import {
  deliveriesAnswer,
  deliveryPath,
  deliveryQuery,
  deliveryView,
  receiverChange,
  receiverInput,
  receiverTest,
  receiversAnswer,
  receiverView,
  receiverWithSecret,
  replayAnswer,
  replayInput,
  rotation,
} from '../../../../shared/contracts/receivers';
import { removalQuery, removalsAnswer } from '../../../../shared/contracts/removals';
import { retentionAnswer, retentionInput } from '../../../../shared/contracts/retention';
import { editors, settings } from './editor-route';

/** Who is told of what happens, and what became of each message. */
export const receivers = [
  settings.get('/receivers', 'receivers.list', 'Receivers of messages', { answer: receiversAnswer }),
  settings.post('/receivers', 'receivers.create', 'Adds a receiver; shows its secret once', {
    body: receiverInput,
    status: 201,
    answer: receiverWithSecret,
    refusals: ['no_encryption_key', 'private_address', 'filter_names_nothing', 'token_misplaced'],
  }),
  settings.put('/receivers/:id', 'receivers.update', 'Changes a receiver', {
    body: receiverChange,
    answer: receiverView,
    refusals: [
      'no_encryption_key',
      'private_address',
      'filter_names_nothing',
      'token_misplaced',
      'token_of_another_host',
    ],
  }),
  settings.remove('/receivers/:id', 'receivers.remove', 'Removes a receiver'),
  settings.post(
    '/receivers/:id/rotate-secret',
    'receivers.rotateSecret',
    'Makes a new secret; shows it once',
    { body: rotation, answer: receiverWithSecret, refusals: ['no_encryption_key', 'token_of_cdn'] },
  ),
  settings.post('/receivers/:id/test', 'receivers.test', 'Calls a receiver once, and says what came of it', {
    answer: receiverTest,
  }),
  settings.post(
    '/receivers/:id/replay',
    'receivers.replay',
    'Sends what was written for a receiver since an instant once more',
    { body: replayInput, answer: replayAnswer },
  ),
  editors.get('/removals', 'receivers.removals', 'Withdrawn stories at those who were told of them', {
    query: removalQuery,
    answer: removalsAnswer,
  }),
  settings.get('/deliveries', 'receivers.deliveries', 'Messages and what became of them', {
    query: deliveryQuery,
    answer: deliveriesAnswer,
  }),
  settings.post('/deliveries/:id/resend', 'receivers.resend', 'Sends a message again', {
    params: deliveryPath,
    answer: deliveryView,
    refusals: ['receiver_gone'],
  }),
];

/** What mistakes of a proof count as. */
export const proofreading = [
  editors.get('/proofreading', 'proofreading.settings', 'What mistakes count as', {
    answer: proofreadingInput,
  }),
  settings.put('/proofreading', 'proofreading.setSettings', 'Sets what mistakes count as', {
    body: proofreadingInput,
    answer: proofreadingInput,
  }),
];

/** 原因: the paper's own list. Everybody at the desk chooses from it. */
export const reasons = [
  editors.get('/reasons', 'reasons.list', 'Reasons of returns and withdrawals', { answer: reasonsAnswer }),
  settings.put('/reasons', 'reasons.set', 'Sets the list of reasons', {
    body: reasonsInput,
    answer: reasonsAnswer,
    refusals: ['stale_reasons'],
  }),
];

/** What is forgotten, and when. */
export const retention = [
  settings.get('/retention', 'record.retention', 'What is forgotten, and when', { answer: retentionAnswer }),
  settings.put('/retention', 'record.setRetention', 'Sets what is forgotten, and when', {
    body: retentionInput,
    answer: retentionAnswer,
    refusals: ['retention_too_short'],
  }),
];
