import fc from 'fast-check';
import type { Operation } from '../openapi';
import { BROKEN_PARTS, brokenBody, hostile, hostileKey } from './hostile';
import { allowed, injured, type Known } from './values';

/** One request, whole. */
export interface FuzzRequest {
  caller: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Whether path, query and body are what the document allows. */
  isAllowed: boolean;
}

type Part = Pick<FuzzRequest, 'headers' | 'body' | 'isAllowed'>;

/** Longer ones are refused by Node itself, with 431. */
const LONGEST_ADDRESS = 8_000;

const LONE = /\p{Surrogate}/gu;
const HEX = '%ED%A0%80';

/** A text in an address; half a character becomes bytes that are no UTF-8. */
const encoded = (text: string): string => text.split(LONE).map(encodeURIComponent).join(HEX);

const JSON_TYPE = { 'content-type': 'application/json' };

const NOTHING: Part = { headers: {}, body: '', isAllowed: true };

const bodies = ({ requestBody, method }: Operation, known: Known): fc.Arbitrary<Part> => {
  const json = (values: fc.Arbitrary<unknown>, isAllowed: boolean) =>
    values.map((value) => ({ headers: JSON_TYPE, body: JSON.stringify(value), isAllowed }));
  if (method === 'GET' || method === 'DELETE') return fc.constant(NOTHING);
  const schema = requestBody?.content['application/json']?.schema;
  // What takes a form is sent none that is whole: its files have tests of their own.
  const nothing = { ...NOTHING, isAllowed: requestBody === undefined };
  return fc.oneof(
    { weight: 4, arbitrary: schema ? json(allowed(schema, known), true) : fc.constant(nothing) },
    { weight: 6, arbitrary: json(injured(schema ?? {}, known), false) },
    { weight: 1, arbitrary: json(hostile, false) },
    { weight: 1, arbitrary: brokenBody.map((part) => ({ ...part, isAllowed: false })) },
  );
};

interface Query {
  text: string;
  isAllowed: boolean;
}

const single = (value: unknown): string => encoded(typeof value === 'string' ? value : JSON.stringify(value));

const pairs = (name: string, value: unknown): string[] =>
  [value].flat().map((one) => `${encoded(name)}=${single(one)}`);

/** Queries that the document allows; what Strapi lets through at most is left to the hostile ones. */
function allowedQueries({ parameters }: Operation, known: Known): fc.Arbitrary<Query> {
  const own = parameters.filter(
    (one) => one.in === 'query' && !['deepObject', 'strapi'].includes(one.style ?? ''),
  );
  const properties = Object.fromEntries(own.map(({ name, schema }) => [name, schema]));
  const required = own.filter((one) => one.required).map(({ name }) => name);
  return allowed(
    isStrapi(parameters) ? { type: 'object' } : { type: 'object', properties, required },
    known,
  ).map((value) => ({
    text: Object.entries(value as object)
      .flatMap(([name, one]) => pairs(name, one))
      .join('&'),
    isAllowed: true,
  }));
}

const isStrapi = (parameters: Operation['parameters']) =>
  parameters.some(({ style }) => style === 'deepObject');

const WORDS = [
  ...['filters', 'sort', 'populate', 'fields', 'pagination', 'status', 'locale', '_q', 'publicationFilter'],
  ...['page', 'pageSize', 'start', 'limit', 'withCount', 'stage', 'what', 'state', 'receiver'],
  ...[
    'headline',
    'photos',
    'body',
    'department',
    'reporters',
    'firstPublishedAt',
    'documentId',
    'id',
    'name',
  ],
  ...[
    'createdBy',
    'email',
    'password',
    'photoFiles',
    'related',
    'articles',
    'on',
    'count',
    '*',
    '0',
    '99999',
  ],
  ...['$and', '$or', '$not', '$eq', '$in', '$notIn', '$between', '$null', '$contains', '$startsWithi', '$lt'],
  ...['$jsonSupersetOf', '$join', '$exists', '$elemMatch', '$query'],
];

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: hostileKey },
);
const value = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('1', '-1', '*', 'true', 'headline:asc', 'id:desc', '题', '2026-01-01'),
  },
  { weight: 1, arbitrary: hostile },
);

/** Numbers of pages and rows, and what is none. */
const NUMBERS = [
  '0',
  '-1',
  '1',
  '1.5',
  '100',
  '101',
  '1e20',
  'NaN',
  '',
  '9223372036854775808',
  '١',
  '0x1',
  '1,2',
];

const windows: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('pagination[', 'populate[department][', ''),
    fc.constantFrom('page', 'pageSize', 'start', 'limit'),
    fc.constantFrom('', '[]', '[0]', '[a]'),
    fc.constantFrom(...NUMBERS),
  )
  .map(([group, name, rest, number]) => `${group}${name}${group ? ']' : ''}${rest}=${encoded(number)}`);

/** Conditions as deep and as many as nobody asks for, over relations that are there and some that are not. */
const conditions: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('filters', 'populate[reporters][filters]', 'sort'),
    fc.array(fc.constantFrom('$and', '$or', '$not', 'department', 'reporters', 'column', 'createdBy'), {
      minLength: 1,
      maxLength: 25,
    }),
    fc.integer({ min: 1, max: 80 }),
    fc.constantFrom('[name][$ne]=a', '[documentId]=a', '[id][$in][]=1', '=1'),
  )
  .map(([part, steps, breadth, end]) => {
    const path = steps.map((step) => `[${step}]`).join('');
    const one = (at: number) => `${part}${steps[0] === '$not' ? '' : `[$or][${at}]`}${path}${end}`;
    return Array.from({ length: breadth }, (_, at) => one(at)).join('&');
  });

const hostileQueries: fc.Arbitrary<Query> = fc.oneof(
  { weight: 2, arbitrary: windows.map((text) => ({ text, isAllowed: false })) },
  { weight: 3, arbitrary: conditions.map((text) => ({ text, isAllowed: false })) },
  {
    weight: 8,
    arbitrary: fc
      .array(fc.tuple(fc.array(key, { minLength: 1, maxLength: 6 }), value), { minLength: 1, maxLength: 3 })
      .map((all) => ({
        text: all
          .map(
            ([[first = '', ...rest], one]) =>
              `${[encoded(first), ...rest.map((it) => `[${encoded(it)}]`)].join('')}=${single(one).slice(0, 3_000)}`,
          )
          .join('&'),
        isAllowed: false,
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        `filters${'[a]'.repeat(2_000)}=1`,
        `populate${'[department][populate]'.repeat(300)}=*`,
        Array.from({ length: 2_000 }, (_, index) => `filters[$or][${index}][headline]=1`).join('&'),
        `fields=${'headline,'.repeat(2_000)}`,
        `sort=${'headline,'.repeat(500)}`,
        ...BROKEN_PARTS.map((part) => `filters[headline]=${part}&${part}=1`),
        '&&&===[]][[=',
        `filters[id][$in]=${'1,'.repeat(5_000)}`,
      )
      .map((text) => ({ text, isAllowed: false })),
  },
);

const segments = ({ parameters, template }: Operation, known: Known): fc.Arbitrary<Query> => {
  const names = parameters.filter((one) => one.in === 'path');
  const filled = fc
    .record(
      Object.fromEntries(names.map(({ name, schema }) => [name, known[name] ?? allowed(schema, known)])),
    )
    .map((values) => ({ values, isAllowed: true }));
  const hostiles = fc
    .record(
      Object.fromEntries(
        names.map(({ name }) => [
          name,
          fc.oneof(hostile, fc.constantFrom(...BROKEN_PARTS.map((part) => ({ part })))),
        ]),
      ),
    )
    .map((values) => ({ values, isAllowed: false }));
  return fc
    .oneof({ weight: 4, arbitrary: filled }, { weight: names.length ? 1 : 0, arbitrary: hostiles })
    .map(({ values, isAllowed }) => ({
      text: template.replace(/\{(\w+)\}/g, (_, name: string) =>
        segmentOf((values as Record<string, unknown>)[name]),
      ),
      isAllowed,
    }));
};

/** What is no text at all stays broken; an empty or a relative part would be another route. */
function segmentOf(one: unknown): string {
  const broken = (one as { part?: string } | null | undefined)?.part;
  return broken ?? single(one).slice(0, 4_000).replace(/^\.*$/, '_');
}

/** Requests to one operation: some allowed, most wrong in one place, some wrong in all. */
export const requestsTo = (
  operation: Operation,
  known: Known,
  callers: readonly string[],
): fc.Arbitrary<FuzzRequest> =>
  fc
    .record({
      caller: fc.constantFrom(...callers),
      path: segments(operation, known),
      query: fc.oneof(
        { weight: 2, arbitrary: allowedQueries(operation, known) },
        { weight: operation.method === 'GET' ? 4 : 0, arbitrary: hostileQueries },
      ),
      part: bodies(operation, known),
    })
    .map(({ caller, path, query, part: { headers, body, isAllowed } }) => ({
      caller,
      path: query.text ? `${path.text}?${query.text}`.slice(0, LONGEST_ADDRESS) : path.text,
      headers,
      body,
      isAllowed: isAllowed && path.isAllowed && query.isAllowed,
    }));
