import { LAST_PAGE } from '../../../../shared/contracts/pagination';
import { lengthOf } from '../../../../shared/characters';
import { excessPath, type Extent } from '../article/limits';

type Path = readonly string[];

/** A type as far as a query leads from it to others. */
export interface RelatedType {
  relationOf: (attribute: string) => { type: RelatedType; isMany: boolean } | undefined;
}

/** What of a query is more than a site or a desk asks for. */
export interface QueryExcess {
  path: Path;
  most: number;
}

const QUERY: Extent = { depth: 16, values: 400 };

/**
 * The most that conditions and orders may lead over relations: one for each that leads to one record, two for each that
 * leads to several, since every further one multiplies the rows. SQLite joins 64 tables, two for each relation.
 */
const MOST_RELATIONS = 6;

/** Most names of attributes and relations in what a query shows or is in order of. */
const MOST_NAMES = 60;

/** Most names in what a query populates, conditions within it included. */
const MOST_POPULATED = 24;

/** Longest words of a search, in characters. */
const LONGEST_SEARCH = 200;

/** What of a query is too much; nothing where it can be answered soon. */
export function queryExcess(query: Readonly<Record<string, unknown>>, type: RelatedType): QueryExcess | null {
  const { filters, sort, fields, populate, _q } = query;
  const tooComplex = excessPath(query, QUERY);
  if (tooComplex) return tooComplex;
  const counts: [string, number, number][] = [
    ['filters', relationsIn(filters, type), MOST_RELATIONS],
    ['sort', relationsIn(sortTree(sort), type), MOST_RELATIONS],
    ['sort', namesIn(sort), MOST_NAMES],
    ['fields', namesIn(fields), MOST_NAMES],
    ['populate', namesIn(populate), MOST_POPULATED],
    ['_q', typeof _q === 'string' ? lengthOf(_q) : 0, LONGEST_SEARCH],
  ];
  const excess = counts.find(([, count, most]) => count > most);
  return excess ? { path: [excess[0]], most: excess[2] } : null;
}

/** How often conditions lead over a relation; those to several records count twice. */
function relationsIn(conditions: unknown, type: RelatedType): number {
  if (typeof conditions !== 'object' || conditions === null) return 0;
  return Object.entries(conditions).reduce((sum, [key, inner]) => {
    const relation = type.relationOf(key);
    if (relation) return sum + (relation.isMany ? 2 : 1) + relationsIn(inner, relation.type);
    return sum + relationsIn(inner, type);
  }, 0);
}

/** An order such as `department.name:asc,slug` as the tree that conditions are. */
function sortTree(sort: unknown): unknown {
  if (typeof sort === 'string') return sort.split(',').map(pathTree);
  if (Array.isArray(sort)) return sort.map(sortTree);
  return sort;
}

const pathTree = (path: string): unknown =>
  path
    .replace(/:.*/s, '')
    .split('.')
    .reduceRight<unknown>((inner, name) => ({ [name]: inner }), null);

/** Words of Strapi's query language, which name no attribute. */
const WORDS = ['fields', 'populate', 'filters', 'sort', 'count', 'on', 'start', 'limit', 'page', 'pageSize'];

const isName = (key: string): boolean => !/^(\d+|\$.*)$/s.test(key) && !WORDS.includes(key);

/** How many names stand in a part of a query, as keys or in texts with commas and points. */
function namesIn(part: unknown): number {
  if (typeof part === 'string') return part.split(/[,.]/).length;
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce((sum, [key, inner]) => sum + (isName(key) ? 1 : 0) + namesIn(inner), 0);
}

/** Least and most of what says which rows are asked for. */
const windows = (largest: number): Readonly<Record<string, readonly [number, number]>> => ({
  page: [1, LAST_PAGE],
  pageSize: [1, largest],
  start: [0, LAST_PAGE * largest],
  limit: [1, largest],
});

/**
 * Where a query asks for a page that no list has, or for more rows than an answer holds: only whole numbers in digits are
 * taken. Looks at the query itself, at `pagination`, and into whatever is populated.
 */
export function pageFaultIn(query: Readonly<Record<string, unknown>>, largest: number): Path | undefined {
  const { pagination, populate, ...own } = query;
  const bounds = windows(largest);
  if (pagination !== undefined && (typeof pagination !== 'object' || Array.isArray(pagination)))
    return ['pagination'];
  return (
    faultIn(pagination, ['pagination'], bounds) ??
    faultIn(
      Object.fromEntries(Object.entries(own).filter(([key]) => Object.hasOwn(bounds, key))),
      [],
      bounds,
    ) ??
    faultIn(populate, ['populate'], bounds)
  );
}

function faultIn(part: unknown, path: Path, bounds: ReturnType<typeof windows>): Path | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  for (const [key, value] of Object.entries(part)) {
    const at = [...path, key];
    const bound = Object.hasOwn(bounds, key) ? bounds[key] : undefined;
    if (bound && !isWithin(value, bound)) return at;
    const fault = faultIn(value, at, bounds);
    if (fault) return fault;
  }
  return undefined;
}

const isWithin = (value: unknown, [least, most]: readonly [number, number]): boolean =>
  typeof value === 'string' && /^\d{1,12}$/.test(value) && Number(value) >= least && Number(value) <= most;
