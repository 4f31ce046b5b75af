type Path = readonly string[];

/** Conditions of a list, those on keywords apart. */
export interface KeywordConditions {
  /** The other conditions; nothing where there are none. */
  filters: unknown;
  /** Each of these groups has one keyword at least that a story has. */
  keywords: string[][];
}

/** Longest keyword of a story, in UTF-16 units at most. */
const LONGEST = 200;

/**
 * Takes the conditions on keywords out of Strapi’s filters, as they stand at the top or in a `$and` there: a text, `$eq` or `$in`. They mean what Strapi
 * means by conditions on a relation to several records, that one of them fits. Answers the path of one that is none of these.
 */
export function keywordConditions(filters: unknown): KeywordConditions | Path {
  if (!isObject(filters)) return { filters, keywords: [] };
  const { keywords: own, $and: all, ...others } = filters;
  const found = own === undefined ? [] : groupsIn(own, ['filters', 'keywords']);
  if (typeof found[0] === 'string') return found as Path;
  const groups = found as string[][];
  if (!Array.isArray(all))
    return { filters: rest({ ...others, ...(all !== undefined && { $and: all }) }), keywords: groups };
  const left: unknown[] = [];
  for (const [index, one] of (all as unknown[]).entries()) {
    const { keywords: named, ...more } = isObject(one) ? one : {};
    if (named === undefined) left.push(one);
    else {
      const inner = groupsIn(named, ['filters', '$and', String(index), 'keywords']);
      if (typeof inner[0] === 'string') return inner as Path;
      groups.push(...(inner as string[][]));
      if (Object.keys(more).length > 0) left.push(more);
    }
  }
  return { filters: rest({ ...others, ...(left.length > 0 && { $and: left }) }), keywords: groups };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rest = (filters: object): unknown => (Object.keys(filters).length > 0 ? filters : undefined);

const isKeyword = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;

/** The groups of one condition, or the path of its fault. */
function groupsIn(condition: unknown, path: Path): string[][] | Path {
  if (isKeyword(condition)) return [[condition]];
  if (!isObject(condition)) return path;
  const groups: string[][] = [];
  for (const [operator, value] of Object.entries(condition)) {
    const values = operator === '$in' ? [value].flat() : operator === '$eq' ? [value] : [];
    if (values.length === 0 || !values.every(isKeyword)) return [...path, operator];
    groups.push(values);
  }
  return groups;
}
