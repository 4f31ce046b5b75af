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
  const top = partOf(filters, ['filters']);
  const inner = Array.isArray(filters.$and)
    ? (filters.$and as unknown[]).map((one, index) => partOf(one, ['filters', '$and', String(index)]))
    : [];
  const fault = [top, ...inner].find((part) => part.fault)?.fault;
  if (fault) return fault;
  const left = inner.map(({ rest }) => rest).filter((rest) => rest !== undefined);
  const and = left.length > 0 ? { $and: left } : {};
  const rest = inner.length > 0 ? { ...withoutAnd(top.rest), ...and } : top.rest;
  const isEmpty = isObject(rest) && Object.keys(rest).length === 0;
  return {
    filters: isEmpty ? undefined : rest,
    keywords: [top, ...inner].flatMap(({ keywords }) => keywords),
  };
}

/** Conditions of one level: its keywords, and what is left of it. */
interface Part {
  keywords: string[][];
  rest: unknown;
  fault?: Path;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutAnd(rest: unknown): object {
  const { $and, ...others } = isObject(rest) ? rest : {};
  return others;
}

function partOf(level: unknown, path: Path): Part {
  if (!isObject(level) || level.keywords === undefined) return { keywords: [], rest: level };
  const { keywords, ...others } = level;
  const rest = Object.keys(others).length > 0 ? others : undefined;
  const found = groupsIn(keywords, [...path, 'keywords']);
  return 'fault' in found ? { keywords: [], rest, fault: found.fault } : { keywords: found.groups, rest };
}

const isKeyword = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;

/** The groups of one condition, or the path of its fault. */
function groupsIn(condition: unknown, path: Path): { groups: string[][] } | { fault: Path } {
  if (isKeyword(condition)) return { groups: [[condition]] };
  if (!isObject(condition)) return { fault: path };
  const groups: string[][] = [];
  for (const [operator, value] of Object.entries(condition)) {
    const values = operator === '$in' ? [value].flat() : operator === '$eq' ? [value] : [];
    if (values.length === 0 || !values.every(isKeyword)) return { fault: [...path, operator] };
    groups.push(values);
  }
  return { groups };
}
