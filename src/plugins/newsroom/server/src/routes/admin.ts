import { desk } from './desk';
import { merges } from './merges';
import { pageImports } from './page-imports';
import { policies } from './policies';
import { records } from './directory';
import { proofreading, receivers, retention } from './settings';
import { storyWork } from './story-work';

/** Routes at `/newsroom`, for the admin panel. */
export const admin = {
  type: 'admin',
  routes: [
    ...desk,
    ...storyWork,
    ...pageImports,
    ...policies,
    ...merges,
    ...records,
    ...receivers,
    ...proofreading,
    ...retention,
  ],
};
