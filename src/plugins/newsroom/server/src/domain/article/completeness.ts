import type { ArticleContent, LeadPhoto, Photo } from '../../../../shared/article';
import { isBlank } from '../../../../shared/characters';
import { textOfBlock } from '../../../../shared/difference';
import { picturesIn } from './body-pictures';
import { isSlug } from './slug';

/** What keeps a story from going out, by the path of the attribute, or of a part of it. */
export interface StoryFault {
  path: (string | number)[];
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

/** What of a story shows pictures; a text may be whatever somebody sent as one. */
export interface Showing {
  body?: unknown;
  photos?: readonly Photo[] | null;
  leadPhoto?: LeadPhoto | null;
}

/** Where a story shows a picture that the library does not have; `known` are ids of files and, for those of the text, their `hash`. */
export function missingPictures(
  { body, photos, leadPhoto }: Showing,
  known: { ids: readonly number[]; hashes: readonly string[] },
): StoryFault[] {
  const isMissing = ({ file }: Photo) => typeof file === 'number' && !known.ids.includes(file);
  const blocks = Array.isArray(body) ? (body as unknown[]) : [];
  const isForeign = (block: unknown) => picturesIn([block]).some(({ hash }) => !known.hashes.includes(hash));
  return [
    ...placesOf(photos ?? [], isMissing).map((at) => missing('photos', at)),
    ...(leadPhoto && isMissing(leadPhoto) ? [missing('leadPhoto')] : []),
    ...placesOf(blocks, isForeign).map((at) => missing('body', at)),
  ];
}

const placesOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number[] =>
  items.flatMap((item, at) => (is(item) ? [at] : []));

const missing = (...path: StoryFault['path']): StoryFault => ({ path, fault: 'missing' });
