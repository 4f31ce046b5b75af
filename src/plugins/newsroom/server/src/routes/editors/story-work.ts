import { autosaveInput } from '../../../../shared/contracts/autosaves';
import { noteAnswer, noteChange, noteInput } from '../../../../shared/contracts/notes';
import { noticesAnswer, noticesSeen } from '../../../../shared/contracts/notices';
import { previewInput, previewLink } from '../../../../shared/contracts/previews';
import { editors } from './editor-route';

/** 提醒: what waits for the person who asks, what stopped, and who answered them. */
const notices = [
  editors.get('/notices', 'notices.list', 'The newest notices to the person who asks', {
    answer: noticesAnswer,
  }),
  editors.put('/notices', 'notices.see', 'Notes which notices the person who asks has seen', {
    body: noticesSeen,
    answer: noticesAnswer,
  }),
];

/** What editors write beside the text of a story: notes, and what they have not saved. */
export const storyWork = [
  ...notices,
  editors.get('/articles/:documentId/notes', 'notes.list', 'Notes, in the order of the text'),
  editors.post('/articles/:documentId/notes', 'notes.add', 'Writes a note on words of a version', {
    body: noteInput,
    status: 201,
    refusals: ['no_such_place', 'too_many_notes'],
  }),
  editors.post('/notes/:id/answers', 'notes.answer', 'Answers a note', { body: noteAnswer }),
  editors.put('/notes/:id', 'notes.resolve', 'Resolves a note or opens it again', { body: noteChange }),
  editors.get('/articles/:documentId/autosaves', 'autosaves.list', 'What is not saved yet'),
  editors.put('/articles/:documentId/autosave', 'autosaves.keep', 'Keeps what is not saved yet', {
    body: autosaveInput,
    refusals: ['story_too_long', 'foreign_picture', 'no_picture'],
  }),
  editors.remove('/articles/:documentId/autosave', 'autosaves.drop', 'Gives up what is not saved yet'),
  editors.post(
    '/articles/:documentId/previews',
    'previews.create',
    'Makes a link by which the site shows a version',
    {
      body: previewInput,
      status: 201,
      answer: previewLink,
      refusals: ['no_preview'],
    },
  ),
  editors.remove('/articles/:documentId/previews', 'previews.end', 'Ends all links to previews of a story'),
  editors.get('/articles/:documentId/proofs', 'proofreading.proofs', 'Proofs and what they found'),
];
