import { isStorable } from '../../../../shared/contracts/text';
import { refusal } from './errors';

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
  for (const [key, value] of Object.entries(query)) {
    const inner = [...path, key];
    const faulty = isFaulty(key, value) ? inner : faultyPathIn(value, inner);
    if (faulty) return faulty;
  }
  return undefined;
}

function isFaulty(key: string, value: unknown): boolean {
  if (key === '_q') return typeof value !== 'string';
  if (key === '$between') return !Array.isArray(value) || value.length !== 2;
  return !isStorable(key) || (key.startsWith('$') && !OPERATORS.includes(key));
}

/**
 * How PostgreSQL names values that are none of their type (SQLSTATE class 22), and conditions that a type has not
 * (42883). Other databases find nothing instead.
 */
const VALUE_FAULT = /^(22[0-9A-Z]{3}|42883)$/;

/** The refusal of a question that compares with a value such as no row could have; `null` for any other fault. */
export function valueFaultIn(error: unknown): Error | null {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && VALUE_FAULT.test(code) ? refusal('bad_request', { path: [] }) : null;
}
