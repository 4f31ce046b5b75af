import type { Block } from '../../../../../shared/article';
import {
  differenceBetween,
  type LineDifference,
  type ReadableContent,
} from '../../../../../shared/difference';
import type { PageStory } from '../../../../../shared/page-editing';
import { repairHalfWidth } from '../../../../../shared/proofreading';

const line = (text: string | null): string | null => text && repairHalfWidth(text);

/** A story with the half-width marks of all its lines repaired. */
export const inFullWidth = (story: PageStory): PageStory => ({
  ...story,
  kicker: line(story.kicker),
  headline: repairHalfWidth(story.headline),
  subhead: line(story.subhead),
  dateline: line(story.dateline),
  byline: line(story.byline),
  paragraphs: story.paragraphs.map(repairHalfWidth),
  subheads: story.subheads.map((subhead) => ({ ...subhead, text: repairHalfWidth(subhead.text) })),
  photos: story.photos.map((photo) => ({ ...photo, caption: repairHalfWidth(photo.caption) })),
});

/** What the repair changes of a story, line by line. */
export const repairOf = (story: PageStory): LineDifference[] =>
  differenceBetween(asRead(story), asRead(inFullWidth(story)));

/** A story as it is read: subheads stand among the paragraphs. */
function asRead({ paragraphs, subheads, ...lines }: PageStory): ReadableContent {
  const before = (place: number) => subheads.filter((one) => one.beforeParagraph === place);
  const texts = [
    ...paragraphs.flatMap((text, place) => [...before(place).map((one) => one.text), text]),
    ...before(paragraphs.length).map((one) => one.text),
  ];
  return {
    ...lines,
    body: texts.map((text): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  };
}
