import { isStorable } from '../../../../../shared/characters';
import { refusal } from '../errors';

/** Conditions that Strapi documents and that every database answers alike. */
const OPERATORS = [
  ...['$and', '$or', '$not', '$eq', '$eqi', '$ne', '$nei', '$in', '$notIn', '$lt', '$lte', '$gt', '$gte'],
  ...['$between', '$null', '$notNull', '$contains', '$notContains', '$containsi', '$notContainsi'],
  ...['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];

/**
 * Where a query asks for something at which Strapi or a database would fail instead of refusing it; nothing where it
 * does not.
 */
export function faultyPathIn(query: unknown, path: readonly string[] = []): readonly string[] | undefined {
  if (typeof query === 'string') return isStorable(query) ? undefined : path;
  if (typeof query !== 'object' || query === null) return undefined;
  return firstFault(query, path, (inner, at) =>
    isFaulty(at.at(-1) ?? '', inner) ? at : faultyPathIn(inner, at),
  );
}

function isFaulty(key: string, value: unknown): boolean {
  if (key === '_q') return typeof value !== 'string';
  if (key === 'fields') return value === '';
  if (key === '$between') return !Array.isArray(value) || value.length !== 2;
  return !isStorable(key) || (key.startsWith('$') && !OPERATORS.includes(key));
}

/** A type as far as conditions on it are concerned: which of its attributes lead to another type. */
export interface ConditionedType {
  targetOf: (attribute: string) => ConditionedType | undefined;
}

type Path = readonly string[];

/** Where conditions have a shape at which Strapi throws an error of its own instead of refusing them; nothing where they have not. */
export function faultyConditionIn(filters: unknown, type: ConditionedType): Path | undefined {
  return filters === undefined ? undefined : faultInGroup(filters, ['filters'], { type, isNested: false });
}

/** The type that conditions are on, and whether a relation led to it: only there may it be compared itself. */
interface Place {
  type: ConditionedType;
  isNested: boolean;
}

/** Conditions that hold together. */
function faultInGroup(value: unknown, path: Path, place: Place): Path | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
  return firstFault(value, path, (inner, at) => faultInCondition(inner, at, place));
}

/** Groups of which all hold, or one. */
function faultInList(value: unknown, path: Path, place: Place): Path | undefined {
  if (!Array.isArray(value)) return path;
  return firstFault(value, path, (inner, at) => faultInGroup(inner, at, place));
}

function faultInCondition(value: unknown, path: Path, place: Place): Path | undefined {
  const key = path.at(-1) ?? '';
  if (key === '$not') return faultInGroup(value, path, place);
  if (LISTS.includes(key)) return faultInList(value, path, place);
  if (key.startsWith('$')) return place.isNested ? faultInOperand(value, path) : path;
  const type = place.type.targetOf(key);
  if (!type) return faultInComparison(value, path);
  const isCompared = typeof value !== 'object' || Array.isArray(value);
  return isCompared ? undefined : faultInGroup(value, path, { type, isNested: true });
}

/** What one attribute is compared with; lists of conditions stand around attributes and not within them. */
function faultInComparison(value: unknown, path: Path): Path | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return faultInOperand(value, path);
  return firstFault(value, path, (inner, at) => {
    const key = at.at(-1) ?? '';
    if (LISTS.includes(key)) return at;
    return key === '$not' ? faultInComparison(inner, at) : faultInOperand(inner, at);
  });
}

/** Something is compared with one value, or with several: never with another condition. */
function faultInOperand(value: unknown, path: Path): Path | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return path;
  return firstFault(value, path, (inner, at) =>
    typeof inner === 'object' && inner !== null ? at : undefined,
  );
}

/** Conditions that take a list of others. */
const LISTS = ['$and', '$or'];

function firstFault(
  value: object,
  path: Path,
  faultIn: (inner: unknown, at: Path) => Path | undefined,
): Path | undefined {
  for (const [key, inner] of Object.entries(value)) {
    const fault = faultIn(inner, [...path, key]);
    if (fault) return fault;
  }
  return undefined;
}

/**
 * How PostgreSQL names values that are none of their type (SQLSTATE class 22), and conditions that a type has not
 * (42883). Other databases find nothing instead.
 */
const VALUE_FAULT = /^(22[0-9A-Z]{3}|42883)$/;

/** How PostgreSQL, MariaDB and SQLite say that a row leads to one which is not there. */
const LEADS_NOWHERE: readonly unknown[] = ['23503', 'ER_NO_REFERENCED_ROW_2', 'SQLITE_CONSTRAINT_FOREIGNKEY'];

/** The refusal of a write that names an entry which somebody deleted at this moment; `null` for any other fault. */
export const goneIn = (error: unknown): Error | null =>
  LEADS_NOWHERE.includes((error as { code?: unknown } | null)?.code) ? refusal('entry_gone') : null;

/** The refusal of a question that compares with a value such as no row could have; `null` for any other fault. */
export function valueFaultIn(error: unknown): Error | null {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && VALUE_FAULT.test(code) ? refusal('bad_request', { path: [] }) : null;
}
