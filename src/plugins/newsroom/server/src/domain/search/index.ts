export { yearAt } from './calendar';
export {
  facetsOf,
  hitsAmong,
  hitsIn,
  sortHits,
  type Hit,
  type HitFilter,
  type OpenStory,
  type Segment,
} from './hits';
export { highlightsOf } from './highlight';
export { SegmentBuilder, type Posting } from './postings/build';
export { readFacts, writeFacts, type Facts } from './postings/facts';
export { postingAmong } from './postings/living';
export { keywordTerm, nameTerm, needsPlaces, phraseTerms } from './postings/terms';
export { parseQuery, type SearchQuery } from './query';
export { searchable } from './searchable';
export { partsOf, rankedText, scan, type RankedText } from './story';
