import { TITLE_LENGTH } from '../../../../../shared/article';
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
