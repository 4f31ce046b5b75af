import { mergesAnswer, mergeInput } from '../../../../shared/contracts/merges';
import { settings } from './editor-route';

/** 合并: departments and reporters, and which of them are the same. */
export const merges = [
  settings.get('/merges', 'merges.read', 'Departments and reporters, with how many stories name each', {
    answer: mergesAnswer,
  }),
  settings.post(
    '/merges',
    'merges.merge',
    'Lets a record stand for another that is the same; no story is changed',
    { body: mergeInput, answer: mergesAnswer, refusals: ['same_entry', 'already_merged', 'not_found'] },
  ),
  settings.remove('/merges/:documentId', 'merges.separate', 'Lets a merged record stand for itself again', {
    refusals: ['name_taken'],
  }),
];
