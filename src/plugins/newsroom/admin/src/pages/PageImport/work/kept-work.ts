import { currentStory } from '../../../../../shared/page-editing';
import { NO_WORK, type Work } from './work';

/** The work without what a reload may lose. */
export type KeptWork = Pick<
  Work,
  'text' | 'page' | 'issueDate' | 'pageNumber' | 'pageName' | 'stories' | 'accepted'
>;

/** What is kept of the work over a reload; steps that could be undone are not. */
export const keptOf = ({ text, page, stories, accepted, ...work }: Work): KeptWork => ({
  text,
  page,
  issueDate: work.issueDate,
  pageNumber: work.pageNumber,
  pageName: work.pageName,
  stories,
  accepted,
});

/** The work that was kept, by an older version too; none where nothing was. */
export const workFrom = (kept: KeptWork | null): Work =>
  kept ? { ...NO_WORK, ...kept, stories: kept.stories.map(currentStory) } : NO_WORK;
