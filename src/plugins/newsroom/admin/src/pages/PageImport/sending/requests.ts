import type { PageStory } from '../../../../../shared/page-editing';
import { BLANK_STORY } from '../story/blank-story';
import { withoutBlanks } from '../story/paragraphs';
import type { Work } from '../work/work';

/** The day of the paper as it is sent: where nobody says it, the server finds it. */
export const sentDate = ({ issueDate }: Pick<Work, 'issueDate'>): { issueDate?: string } =>
  issueDate ? { issueDate } : {};

/** A story as it is sent: what the editor left blank is not there. */
export const sentStory = (story: PageStory): PageStory => ({
  ...story,
  ...withoutBlanks(story),
  contributors: story.contributors.filter(isNamed),
});

/** What of a story names entries, in a story that holds nothing else: enough to ask which entries are new. */
export const namesOf = ({ column, department, contributors }: PageStory): PageStory => ({
  ...BLANK_STORY,
  headline: '-',
  column,
  department,
  contributors: contributors.filter(isNamed),
});

const isNamed = ({ name }: PageStory['contributors'][number]): boolean => name.trim() !== '';
