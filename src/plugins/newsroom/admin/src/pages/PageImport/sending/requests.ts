import { TITLE_LENGTH } from '../../../../../shared/article';
import type { PageImportInput } from '../../../../../shared/contracts/page-imports';
import type { PageStory } from '../../../../../shared/page-editing';
import { BLANK_STORY } from '../story/blank-story';
import { withoutBlanks } from '../story/paragraphs';
import type { Work } from '../work/work';

/** The day of the paper as it is sent: where nobody says it, the server finds it. */
export const sentDate = ({ issueDate }: Pick<Work, 'issueDate'>): { issueDate?: string } =>
  issueDate ? { issueDate } : {};

/** Day and page of the paper as an import sends them: a page that the editor took away is none, whatever the page header says. */
export const sentPrint = (
  work: Pick<Work, 'issueDate' | 'pageNumber' | 'pageName'>,
): Pick<PageImportInput, 'issueDate' | 'pageNumber' | 'pageName'> => ({
  ...sentDate(work),
  pageNumber: work.pageNumber.trim() || null,
  pageName: work.pageName.trim() || null,
});

/** A story as it is sent: what the editor left blank is not there. */
export const sentStory = (story: PageStory): PageStory => ({
  ...story,
  ...withoutBlanks(story),
  contributors: story.contributors.filter(isNamed),
});

/** What of a story is asked for, in a story that holds nothing else: which entries are new, and whether it is there already. */
export const askedOf = ({ column, department, contributors, ...story }: PageStory): PageStory => ({
  ...BLANK_STORY,
  headline: story.headline.trim().slice(0, TITLE_LENGTH) || '-',
  column,
  department,
  contributors: contributors.filter(isNamed),
  paragraphs: withoutBlanks({ ...story, subheads: [] }).paragraphs,
});

const isNamed = ({ name }: PageStory['contributors'][number]): boolean => name.trim() !== '';
