import { pageImportInput } from '../../../../shared/contracts/page-imports';
import { wordFileImported, wordFileInput, wordFilePreview } from '../../../../shared/contracts/word-files';
import { IMPORT_PAGES } from '../../../../shared/permissions';
import { WORD_REFUSALS } from '../word-refusals';
import { editors, editorsWith } from './editor-route';

const importers = editorsWith(IMPORT_PAGES);

/** 版面导入. */
export const pageImports = [
  importers.post(
    '/page-imports/preview',
    'page-imports.preview',
    'What an import would make; nothing is written',
    { body: pageImportInput, refusals: ['empty_page', 'page_too_large', 'too_many_stories'] },
  ),
  importers.post('/page-imports', 'page-imports.create', 'Imports a page', {
    body: pageImportInput,
    status: 201,
    refusals: [
      'empty_page',
      'page_too_large',
      'too_many_stories',
      'story_too_long',
      'policy_missing',
      'entry_gone',
    ],
  }),
  editors.get('/page-imports', 'page-imports.list', 'The newest imports, without texts'),
  editors.get('/page-imports/:documentId', 'page-imports.one', 'An import'),
];

/** 导入文稿. */
export const wordFiles = [
  importers.post('/word-files/preview', 'word-files.preview', 'What a Word file holds; nothing is written', {
    form: wordFileInput,
    answer: wordFilePreview,
    refusals: WORD_REFUSALS,
  }),
  importers.post('/word-files', 'word-files.create', 'Makes a draft of a Word file', {
    form: wordFileInput,
    answer: wordFileImported,
    status: 201,
    refusals: [...WORD_REFUSALS, 'policy_missing', 'entry_gone', 'picture_unreadable'],
  }),
];
