import { proofreadingInput } from '../../../shared/contracts/proofreading';
import {
  deliveriesAnswer,
  deliveryPath,
  deliveryQuery,
  deliveryView,
  receiverChange,
  receiverInput,
  receiversAnswer,
  receiverView,
  receiverWithSecret,
} from '../../../shared/contracts/receivers';
import { retentionAnswer, retentionInput } from '../../../shared/contracts/retention';
import { route, settingsRoute } from './editor-route';

/** Who is told of what happens, and what became of each message. */
export const receivers = [
  settingsRoute('GET', '/receivers', 'receivers.list', {
    summary: 'Receivers of messages',
    answer: receiversAnswer,
  }),
  settingsRoute('POST', '/receivers', 'receivers.create', {
    summary: 'Adds a receiver; shows its secret once',
    body: receiverInput,
    status: 201,
    answer: receiverWithSecret,
    refusals: ['no_encryption_key', 'private_address'],
  }),
  settingsRoute('PUT', '/receivers/:id', 'receivers.update', {
    summary: 'Changes a receiver',
    body: receiverChange,
    answer: receiverView,
    refusals: ['private_address'],
  }),
  settingsRoute('DELETE', '/receivers/:id', 'receivers.remove', {
    summary: 'Removes a receiver',
    status: 204,
  }),
  settingsRoute('POST', '/receivers/:id/rotate-secret', 'receivers.rotateSecret', {
    summary: 'Makes a new secret; shows it once',
    answer: receiverWithSecret,
    refusals: ['no_encryption_key'],
  }),
  settingsRoute('GET', '/deliveries', 'receivers.deliveries', {
    summary: 'Messages and what became of them',
    query: deliveryQuery,
    answer: deliveriesAnswer,
  }),
  settingsRoute('POST', '/deliveries/:id/resend', 'receivers.resend', {
    summary: 'Sends a message again',
    params: deliveryPath,
    answer: deliveryView,
    refusals: ['receiver_gone'],
  }),
];

/** What mistakes of a proof count as. */
export const proofreading = [
  route('GET', '/proofreading', 'proofreading.settings', {
    summary: 'What mistakes count as',
    answer: proofreadingInput,
  }),
  settingsRoute('PUT', '/proofreading', 'proofreading.setSettings', {
    summary: 'Sets what mistakes count as',
    body: proofreadingInput,
    answer: proofreadingInput,
  }),
];

/** What is forgotten, and when. */
export const retention = [
  settingsRoute('GET', '/retention', 'record.retention', {
    summary: 'What is forgotten, and when',
    answer: retentionAnswer,
  }),
  settingsRoute('PUT', '/retention', 'record.setRetention', {
    summary: 'Sets what is forgotten, and when',
    body: retentionInput,
    answer: retentionAnswer,
    refusals: ['retention_too_short'],
  }),
];
