import type { ArticleContent } from '../../../../shared/article';
import { isBlank } from '../../../../shared/characters';
import { textOfBlock } from '../../../../shared/difference';
import { isSlug } from './slug';

/** What keeps a story from going out, by the path of the attribute. */
export interface StoryFault {
  path: string[];
  fault: 'missing' | 'malformed';
}

/** What a complete story has. */
type Needed = Pick<ArticleContent, 'headline' | 'slug' | 'body' | 'photos'>;

/**
 * Why the story could not go out as it is: it needs a headline, an address, and words that can be seen. A picture with
 * a caption is a story too.
 */
export const storyFaults = (story: Needed): StoryFault[] => [
  ...when(isEmpty(story.headline), 'headline', 'missing'),
  ...when(
    !isSlug((story.slug as string | null)?.toLowerCase() ?? ''),
    'slug',
    story.slug ? 'malformed' : 'missing',
  ),
  ...when(!saysSomething(story), 'body', 'missing'),
];

const when = (isSo: boolean, field: string, fault: StoryFault['fault']): StoryFault[] =>
  isSo ? [{ path: [field], fault }] : [];

/** A draft that nobody has written into has `null` here, whatever its type says. */
const isEmpty = (text: string | null): boolean => text === null || isBlank(text);

const saysSomething = ({ body, photos }: Needed): boolean =>
  [...body.map(textOfBlock), ...photos.map(({ caption }) => caption)].some((text) => !isBlank(text));
