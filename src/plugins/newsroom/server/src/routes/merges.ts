import { mergesAnswer, mergeInput } from '../../../shared/contracts/merges';
import { settingsRoute } from './editor-route';

/** 合并: departments and reporters, and which of them are the same. */
export const merges = [
  settingsRoute('GET', '/merges', 'merges.read', {
    summary: 'Departments and reporters, with how many stories name each',
    answer: mergesAnswer,
  }),
  settingsRoute('POST', '/merges', 'merges.merge', {
    summary: 'Lets a record stand for another that is the same; no story is changed',
    body: mergeInput,
    answer: mergesAnswer,
    refusals: ['same_entry', 'already_merged', 'not_found'],
  }),
  settingsRoute('DELETE', '/merges/:documentId', 'merges.separate', {
    summary: 'Lets a merged record stand for itself again',
    status: 204,
  }),
];
