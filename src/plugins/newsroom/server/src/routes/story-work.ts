import { autosaveInput } from '../../../shared/contracts/autosaves';
import { noteAnswer, noteChange, noteInput } from '../../../shared/contracts/notes';
import { route } from './editor-route';

/** What editors write beside the text of a story: notes, and what they have not saved. */
export const storyWork = [
  route('GET', '/articles/:documentId/notes', 'notes.list', { summary: 'Notes, in the order of the text' }),
  route('POST', '/articles/:documentId/notes', 'notes.add', {
    summary: 'Writes a note on words of a version',
    body: noteInput,
    status: 201,
    refusals: ['no_such_place', 'too_many_notes'],
  }),
  route('POST', '/notes/:id/answers', 'notes.answer', { summary: 'Answers a note', body: noteAnswer }),
  route('PUT', '/notes/:id', 'notes.resolve', {
    summary: 'Resolves a note or opens it again',
    body: noteChange,
  }),
  route('GET', '/articles/:documentId/autosaves', 'autosaves.list', { summary: 'What is not saved yet' }),
  route('PUT', '/articles/:documentId/autosave', 'autosaves.keep', {
    summary: 'Keeps what is not saved yet',
    body: autosaveInput,
    refusals: ['story_too_long'],
  }),
  route('DELETE', '/articles/:documentId/autosave', 'autosaves.drop', {
    summary: 'Gives up what is not saved yet',
    status: 204,
  }),
  route('GET', '/articles/:documentId/proofs', 'proofreading.proofs', {
    summary: 'Proofs and what they found',
  }),
];
