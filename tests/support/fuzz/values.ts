import fc from 'fast-check';
import type { Schema } from '../openapi';
import { hostile, hostileKey } from './hostile';

/** Values for properties whose meaning no schema tells, such as ids of stories that are there. */
export type Known = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const LONGEST_TEXT = 60;
const LONGEST_LIST = 3;
const LARGEST_NUMBER = 2 ** 31 - 1;
const CHARACTERS = '青石县河道清淤完工abcXYZ019-_.,。 ';

/** Values that the schema allows. */
export function allowed(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => allowed(one, known)));
  return (BY_TYPE[schema.type ?? ''] ?? (() => fc.jsonValue()))(schema, known);
}

const BY_TYPE: Record<string, (schema: Schema, known: Known) => fc.Arbitrary<unknown>> = {
  object: objects,
  array: ({ items = {}, minItems: minLength = 0, maxItems = LONGEST_LIST }, known) =>
    fc.array(allowed(items, known), { minLength, maxLength: Math.min(maxItems, minLength + LONGEST_LIST) }),
  string: texts,
  integer: numbers,
  number: numbers,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
};

function objects({ properties = {}, required = [] }: Schema, known: Known): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([name, schema]) => [
    name,
    known[name] ?? allowed(schema, known),
  ]);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

/** Times with an offset and without, and days. */
const TIMES = [
  '2096-01-01T06:00',
  '2096-01-01T06:00:00Z',
  '2026-12-01T06:00:00.000+08:00',
  '2026-03-01',
  '2096-02-29',
];

/** What a pattern allows: sensible times where it is one of times, and whatever it says otherwise. */
function matching(pattern: RegExp): fc.Arbitrary<string> {
  const times = TIMES.filter((time) => pattern.test(time));
  return times.length > 0 ? fc.constantFrom(...times) : fc.stringMatching(pattern);
}

/** Texts begin and end with a letter, because contracts trim them. */
function texts({ format, pattern, minLength = 0, maxLength = LONGEST_TEXT }: Schema): fc.Arbitrary<string> {
  if (format === 'uri') return fc.webUrl();
  if (pattern) return matching(new RegExp(pattern));
  const size = { minLength, maxLength: Math.min(maxLength, LONGEST_TEXT) };
  return fc
    .string({ ...size, unit: fc.constantFrom(...Array.from(CHARACTERS)) })
    .map((text) => text.replaceAll(/^ | $/g, '文'));
}

function numbers({ minimum, exclusiveMinimum, maximum = LARGEST_NUMBER }: Schema): fc.Arbitrary<number> {
  const min = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  return fc.oneof(
    fc.integer({ min, max: Math.min(maximum, min + 3) }),
    fc.integer({ min, max: Math.min(maximum, LARGEST_NUMBER) }),
  );
}

/** Values that are as the schema allows but for one place in them, or an additional one. */
export const injured = (schema: Schema, known: Known): fc.Arbitrary<unknown> =>
  fc
    .record({ value: allowed(schema, known), place: fc.nat(), by: hostile, key: hostileKey })
    .map(({ value, place, by, key }) => {
      const places = placesIn(value);
      const path = places[place % places.length] ?? [];
      const isAdded = place % 5 === 0 && !Array.isArray(value);
      return isAdded ? put(value, [key], by) : put(value, path, by);
    });

type Path = readonly string[];

/** The way to every part of a value, the whole first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function put(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inner = put((copy as Record<string, unknown>)[key], rest, by);
  return Object.defineProperty(copy, key, {
    value: inner,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
