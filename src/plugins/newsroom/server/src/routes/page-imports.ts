import { pageImportInput } from '../../../shared/contracts/page-imports';
import { IMPORT_PAGES } from '../../../shared/permissions';
import { route } from './editor-route';

/** 版面导入. */
export const pageImports = [
  route('POST', '/page-imports/preview', 'page-imports.preview', {
    action: IMPORT_PAGES,
    summary: 'What an import would make; nothing is written',
    body: pageImportInput,
    refusals: ['empty_page', 'page_too_large'],
  }),
  route('POST', '/page-imports', 'page-imports.create', {
    action: IMPORT_PAGES,
    summary: 'Imports a page',
    body: pageImportInput,
    status: 201,
    refusals: ['empty_page', 'page_too_large', 'too_many_stories', 'story_too_long'],
  }),
  route('GET', '/page-imports', 'page-imports.list', { summary: 'The newest imports, without texts' }),
  route('GET', '/page-imports/:documentId', 'page-imports.one', { summary: 'An import' }),
];
