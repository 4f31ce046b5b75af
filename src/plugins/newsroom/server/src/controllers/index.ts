import { autosaves } from './autosaves';
import { desk } from './desk';
import { columns, departments, directory, endMarks, reporters } from './directory';
import { formatFaults } from './format-faults';
import { formats } from './formats';
import { health } from './health';
import { nearDuplicates } from './near-duplicates';
import { nearby } from './nearby';
import { merges } from './merges';
import { metrics } from './metrics';
import { notes } from './notes';
import { notices } from './notices';
import { openapi } from './openapi';
import { pageImports } from './page-imports';
import { paper } from './paper';
import { policies } from './policies';
import { previews } from './previews';
import { proofreading } from './proofreading';
import { reasons } from './reasons';
import { record } from './record';
import { article, column, department, reporter } from './public';
import { receivers } from './receivers';
import { embargoed, withdrawal } from './sites';
import { reads } from './most-read';
import { search } from './search';
import { submission } from './submission';
import { wordFiles } from './word-files';

export const controllers = {
  reads,
  article,
  column,
  department,
  reporter,
  submission,
  formats,
  nearby,
  withdrawal,
  search,
  embargoed,
  autosaves,
  columns,
  departments,
  desk,
  directory,
  'end-marks': endMarks,
  'format-faults': formatFaults,
  health,
  'near-duplicates': nearDuplicates,
  merges,
  metrics,
  notes,
  notices,
  openapi,
  paper,
  policies,
  previews,
  proofreading,
  reasons,
  record,
  'page-imports': pageImports,
  receivers,
  reporters,
  'word-files': wordFiles,
};
