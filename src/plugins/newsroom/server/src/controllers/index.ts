import { desk } from './desk';
import { health } from './health';
import { metrics } from './metrics';
import { pageImports } from './page-imports';
import { record } from './record';
import { article, column, department, reporter } from './public';
import { receivers } from './receivers';
import { embargoed, withdrawal } from './sites';
import { submission } from './submission';

export const controllers = {
  article,
  column,
  department,
  reporter,
  submission,
  withdrawal,
  embargoed,
  desk,
  health,
  metrics,
  record,
  'page-imports': pageImports,
  receivers,
};
