import {
  postingAmong,
  SegmentBuilder,
  readFacts,
  type OpenStory,
  type Posting,
} from '../../../domain/search';
import { termText } from '../../runtime/database/column-types';
import type { Strapi } from '../../runtime/strapi';
import { lookAtNext, strayStories, type StoryDifference } from './agree';
import { closedSegments } from './segments';
import { openStoryOf, type StoryRow } from './stories';
import { tablesOf, type IndexName } from './tables';

/** A term that a closed segment has in other places than its stories, or facts of it that are not those of its stories. */
export interface SegmentDifference {
  segment: number;
  /** The term; nothing where it is about times, columns or the stories themselves. */
  term?: string;
}

/** What of an index is not as the stories are. */
export interface IndexReport {
  index: IndexName;
  stories: number;
  segments: number;
  differences: (StoryDifference | SegmentDifference)[];
}

/** Compares an index with all stories, and its segments with the texts that they were made of; writes nothing. */
export async function verifyIndex(
  strapi: Strapi,
  index: IndexName,
  onLooked?: (stories: number) => void,
): Promise<IndexReport> {
  const differences: IndexReport['differences'] = [];
  for (let after = 0; ;) {
    const looked = await lookAtNext(strapi, index, { after, mend: false });
    if (!looked) break;
    differences.push(...looked.differences);
    onLooked?.(looked.runs);
    after = looked.seen;
  }
  differences.push(...(await strayStories(strapi, index)));
  const segments = await closedSegments(strapi, index);
  for (const segment of segments) differences.push(...(await verifySegment(strapi, index, segment)));
  return { index, stories: await countStories(strapi, index), segments: segments.length, differences };
}

async function countStories(strapi: Strapi, index: IndexName): Promise<number> {
  const [row] = await strapi.db
    .connection(tablesOf(index).stories)
    .count<{ stories: number | string }[]>({ stories: 'id' });
  return Number(row?.stories);
}

async function verifySegment(
  strapi: Strapi,
  index: IndexName,
  segment: number,
): Promise<SegmentDifference[]> {
  const { connection } = strapi.db;
  const tables = tablesOf(index);
  const living = (await connection<StoryRow>(tables.stories).where({ segment }).orderBy('id')).map(
    openStoryOf,
  );
  const [row] = await connection(tables.segments)
    .where({ id: segment })
    .select<{ facts: Uint8Array; column_names: string }[]>('facts', 'column_names');
  const facts = readFacts(row?.facts ?? new Uint8Array());
  const numberOf = new Map(living.map(({ story }, number) => [story, number]));
  const numbers = Array.from(facts.stories, (story) => numberOf.get(story) ?? -1);
  const names = JSON.parse(row?.column_names ?? '[]') as string[];
  const isSame = numbers.every((number, at) => {
    const one = living[number];
    const column = names[(facts.columns[at] ?? 0) - 1] ?? '';
    return !one || (one.at === facts.times[at] && one.column === column);
  });
  const isWhole = numbers.filter((number) => number >= 0).length === living.length;
  const terms = await differentTerms(strapi, index, { segment, living, numbers });
  return [...(isSame && isWhole ? [] : [{ segment }]), ...terms];
}

async function differentTerms(
  strapi: Strapi,
  index: IndexName,
  { segment, living, numbers }: { segment: number; living: readonly OpenStory[]; numbers: readonly number[] },
): Promise<SegmentDifference[]> {
  const builder = new SegmentBuilder();
  for (const { text, names } of living) builder.add(text, names);
  const wanted = new Map(builder.postings());
  const rows = await strapi.db
    .connection(tablesOf(index).postings)
    .where({ segment })
    .select<(Posting & { term: string | Uint8Array })[]>('term', 'stories', 'places');
  const different: string[] = [];
  for (const row of rows) {
    const term = termText(row.term);
    if (!isSamePosting(postingAmong(row, numbers), wanted.get(term))) different.push(term);
    wanted.delete(term);
  }
  return [...different, ...wanted.keys()].map((term) => ({ segment, term }));
}

const isSamePosting = (kept: Posting | null, wanted: Posting | undefined): boolean =>
  kept && wanted
    ? Buffer.compare(kept.stories, wanted.stories) === 0 && Buffer.compare(kept.places, wanted.places) === 0
    : !kept && !wanted;
