import type { PageStory } from '../../../../../shared/page-editing';

/** A story that was made of nothing on the page, before anything is written. */
export const BLANK_STORY: PageStory = {
  sources: [],
  column: null,
  department: null,
  kicker: null,
  headline: '',
  subhead: null,
  dateline: null,
  byline: null,
  contributors: [],
  paragraphs: [],
  subheads: [],
  photos: [],
  endMark: null,
  settled: [],
};
