import type { ParsedSubhead } from '../parsed-page';
import type { PageStory } from './page-story';

/**
 * Makes one story of the one at `at` and the next: the text goes on, the title lines of the second become subheads
 * before it, so that nothing is lost.
 */
export function mergeWithNext(stories: readonly PageStory[], at: number): PageStory[] {
  const [first, second] = stories.slice(at, at + 2);
  return first && second ? stories.toSpliced(at, 2, merged(first, second)) : [...stories];
}

function merged(first: PageStory, second: PageStory): PageStory {
  const before = first.paragraphs.length;
  const titles = [second.kicker, second.headline, second.subhead].flatMap((text) =>
    text ? [{ beforeParagraph: before, text }] : [],
  );
  return {
    ...first,
    sources: [...new Set([...first.sources, ...second.sources])],
    department: first.department ?? second.department,
    dateline: first.dateline ?? second.dateline,
    byline: joined(first.byline, second.byline),
    contributors: [...first.contributors, ...second.contributors.filter((one) => !isNamed(first, one))],
    paragraphs: [...first.paragraphs, ...second.paragraphs],
    subheads: [...first.subheads, ...titles, ...moved(second.subheads, before)],
    photos: [...first.photos, ...second.photos],
    endMark: joined(first.endMark, second.endMark),
    resolved: [...first.resolved, ...second.resolved],
  };
}

const joined = (one: string | null, other: string | null): string | null =>
  [one, other].filter(Boolean).join(' ') || null;

const isNamed = ({ contributors }: PageStory, person: PageStory['contributors'][number]): boolean =>
  contributors.some(({ role, name }) => role === person.role && name === person.name);

const moved = (subheads: readonly ParsedSubhead[], by: number): ParsedSubhead[] =>
  subheads.map(({ beforeParagraph, text }) => ({ beforeParagraph: beforeParagraph + by, text }));

/**
 * Makes two stories of the one at `at`, the second from paragraph `from` on. The first subhead there becomes its
 * headline; where there is none, its headline is empty and has to be written. Photos stay with the first.
 */
export function splitStory(stories: readonly PageStory[], at: number, from: number): PageStory[] {
  const story = stories[at];
  if (!story || from <= 0 || from >= story.paragraphs.length) return [...stories];
  const [title, ...below] = story.subheads.filter(({ beforeParagraph }) => beforeParagraph >= from);
  const hasTitle = title?.beforeParagraph === from;
  const first: PageStory = {
    ...story,
    paragraphs: story.paragraphs.slice(0, from),
    subheads: story.subheads.filter(({ beforeParagraph }) => beforeParagraph < from),
    endMark: null,
  };
  const second: PageStory = {
    ...story,
    kicker: null,
    headline: hasTitle ? title.text : '',
    subhead: null,
    dateline: null,
    byline: null,
    contributors: [],
    paragraphs: story.paragraphs.slice(from),
    subheads: moved(hasTitle ? below : title ? [title, ...below] : [], -from),
    photos: [],
    resolved: [],
  };
  return stories.toSpliced(at, 1, first, second);
}

/** Takes the story at `at` off the page; the raw text keeps it. */
export const dropStory = (stories: readonly PageStory[], at: number): PageStory[] => stories.toSpliced(at, 1);

/** Puts the story at `from` at the place `to`; the others keep their order. */
export function moveStory(stories: readonly PageStory[], from: number, to: number): PageStory[] {
  const story = stories[from];
  return story ? stories.toSpliced(from, 1).toSpliced(to, 0, story) : [...stories];
}
