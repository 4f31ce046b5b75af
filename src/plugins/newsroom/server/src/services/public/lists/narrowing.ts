import { listWords, type NarrowingQuery } from '../../../../../shared/contracts/narrowing';
import { keywordConditions } from '../../../domain/query/keyword-conditions';
import { keywordTerm, nameTerm } from '../../../domain/search';
import { refusal } from '../../runtime/errors';
import type { Strapi } from '../../runtime/strapi';
import { recordsMeant, timeMeant } from '../../stores/names/meant';
import { articlesNamed, type Wanted } from '../../stores/names/find-named';
import { areNamesComplete } from '../../stores/names/story-names';

type Query = Readonly<Record<string, unknown>>;

/** What a list is narrowed to, beside what Strapi’s own conditions say. */
export interface Narrowing {
  /** As the index of names is asked. */
  wanted: Wanted;
  /** The same as conditions for Strapi’s service. */
  conditions: object[];
  /** Whether the index knows all stories; as long as it does not, it is asked for keywords alone, which no other query finds. */
  isComplete: boolean;
  /** Whether stories may be missing. */
  isPartial: boolean;
}

/** The words of a query that narrow a list, and the rest of it. */
export interface Parted {
  words: Query;
  rest: Record<string, unknown>;
  keywords: string[][];
}

/** Parts a query into what narrows the list and what Strapi’s conventions say of it; 400 for a condition on keywords that is none. */
export function partQuery(query: Query): Parted {
  const { filters, ...others } = query;
  const read = keywordConditions(filters);
  if (!('keywords' in read)) throw refusal('bad_request', { path: read });
  const isWord = ([name]: [string, unknown]) => Object.hasOwn(listWords.shape, name);
  const entries = Object.entries(others);
  const left = entries.filter((entry) => !isWord(entry));
  return {
    words: Object.fromEntries(entries.filter(isWord)),
    rest: { ...Object.fromEntries(left), ...(read.filters !== undefined && { filters: read.filters }) },
    keywords: read.keywords,
  };
}

/** One of these values of an attribute, or of the records of a relation. */
interface Group {
  terms: string[];
  condition: object;
}

/** What a list is narrowed to; nothing where nothing narrows it. */
export async function narrowingOf(
  strapi: Strapi,
  query: NarrowingQuery,
  keywords: readonly string[][] = [],
): Promise<Narrowing | undefined> {
  const groups = await groupsOf(strapi, query);
  const tags = [...keywords, ...(query.keyword ? [[query.keyword]] : [])].map((some) =>
    some.map(keywordTerm),
  );
  const times = timeMeant(strapi, query);
  const isTimed = times.from > -Infinity || times.to < Infinity;
  if (groups.length + tags.length === 0 && !isTimed) return undefined;
  const isComplete = await areNamesComplete(strapi);
  return {
    wanted: { groups: [...groups.map(({ terms }) => terms), ...tags], ...times },
    conditions: [
      ...groups.map(({ terms, condition }) => (isComplete ? amongNamed(strapi, terms) : condition)),
      ...tags.map((terms) => amongNamed(strapi, terms)),
      ...(isTimed ? [timeCondition(times)] : []),
    ],
    isComplete,
    isPartial: !isComplete && tags.length > 0,
  };
}

const amongNamed = (strapi: Strapi, terms: readonly string[]): object => ({
  documentId: { $in: articlesNamed(strapi, terms) },
});

type NameKind = Parameters<typeof nameTerm>[0];

const groupOf = (kind: NameKind, values: readonly string[], condition: object): Group => ({
  terms: values.map((value) => nameTerm(kind, value)),
  condition,
});

/** The relation by which a story names a record of a kind. */
const RELATIONS = { column: 'column', department: 'department', reporter: 'reporters' } as const;

async function groupsOf(strapi: Strapi, query: NarrowingQuery): Promise<Group[]> {
  const { issueDate, pageNumber } = query;
  const records = await recordsMeant(strapi, query);
  return [
    ...records.map(({ kind, ids }) =>
      groupOf(kind, ids, { [RELATIONS[kind]]: { documentId: { $in: ids } } }),
    ),
    groupOf('issue', issueDate ? [issueDate] : [], { issueDate }),
    groupOf('page', pageNumber ? [pageNumber] : [], { pageNumber }),
  ].filter(({ terms }) => terms.length > 0);
}

const timeCondition = ({ from, to }: Pick<Wanted, 'from' | 'to'>): object => ({
  firstPublishedAt: {
    ...(from > -Infinity && { $gte: new Date(from).toISOString() }),
    ...(to < Infinity && { $lt: new Date(to).toISOString() }),
  },
});
