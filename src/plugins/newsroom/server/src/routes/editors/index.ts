import { desk } from './desk';
import { directory } from './directory';
import { formatFaults } from './format-faults';
import { merges } from './merges';
import { pageImports, wordFiles } from './page-imports';
import { policies } from './policies';
import { proofreading, reasons, receivers, retention } from './settings';
import { storyWork } from './story-work';

/** Routes at `/newsroom`, for the admin panel. */
export const admin = {
  type: 'admin',
  routes: [
    ...desk,
    ...storyWork,
    ...pageImports,
    ...wordFiles,
    ...policies,
    ...merges,
    ...directory,
    ...receivers,
    ...formatFaults,
    ...proofreading,
    ...reasons,
    ...retention,
  ],
};
