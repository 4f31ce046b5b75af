import type { PageStory } from '../../../../../shared/page-editing';

/** What keeps a story from being imported: the field, and whether it is empty. */
export interface Fault {
  /** The place of the story. */
  story: number;
  field: string;
  isEmpty: boolean;
}

/** What the editor can see without asking: a story needs a headline. */
export const emptyHeadlines = (stories: readonly PageStory[]): Fault[] =>
  stories.flatMap(({ headline }, story) =>
    headline.trim() ? [] : [{ story, field: 'headline', isEmpty: true }],
  );

interface Refused {
  details?: { issues?: { path: (string | number)[] }[] };
}

/** What the server found at the stories that it refused; none where it refused for another reason. */
export function faultsIn(error: unknown, stories: readonly PageStory[]): Fault[] {
  const issues = (error as Refused | null)?.details?.issues ?? [];
  return issues.flatMap(({ path: [root, story, field] }) =>
    root === 'stories' && typeof story === 'number' && typeof field === 'string'
      ? [{ story, field, isEmpty: !hasText(stories[story], field) }]
      : [],
  );
}

function hasText(story: PageStory | undefined, field: string): boolean {
  const value: unknown = story && field in story ? story[field as keyof PageStory] : null;
  return typeof value === 'string' ? value.trim() !== '' : Boolean(value);
}
