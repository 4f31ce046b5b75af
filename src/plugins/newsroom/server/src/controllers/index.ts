import { desk } from './desk';
import { pageImports } from './page-imports';
import { article, column, department, reporter } from './public';
import { receivers } from './receivers';
import { submission } from './submission';

export const controllers = {
  article,
  column,
  department,
  reporter,
  submission,
  desk,
  'page-imports': pageImports,
  receivers,
};
