import { desk } from './desk';
import { pageImports } from './page-imports';
import { record } from './record';
import { article, column, department, reporter } from './public';
import { submission } from './submission';

export const controllers = {
  article,
  column,
  department,
  reporter,
  submission,
  desk,
  record,
  'page-imports': pageImports,
};
