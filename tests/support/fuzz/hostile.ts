import fc from 'fast-check';

const nested = (depth: number, open: string, close: string): unknown =>
  JSON.parse(open.repeat(depth) + '0' + close.repeat(depth));

/** Values that no contract asks for, each of which broke some program once. */
const VALUES: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff题',
  '\u202e\ufeff',
  'a'.repeat(100_000),
  '\u0301'.repeat(2_000),
  "'; DROP TABLE newsroom_articles; --",
  '{"$ne":null}',
  '../../etc/passwd',
  '${7*7}{{7*7}}<script>alert(1)</script>',
  '%00%s%n',
  'NaN',
  '2026-02-30T25:61',
  '+275760-09-13T00:00:00.001Z',
  'javascript:alert(1)',
  'http://[::1',
  -1,
  0,
  1.5,
  -0.000001,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  [[]],
  [null],
  {},
  { $ne: null },
  { $gt: '' },
  { $jsonSupersetOf: [] },
  { $between: [1] },
  { $in: {} },
  { length: 1e9 },
  { toString: 1, valueOf: 1, hasOwnProperty: 1 },
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
  JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}'),
  Array.from({ length: 2_000 }, () => 'x'),
  nested(3_000, '[', ']'),
  nested(1_000, '{"a":', '}'),
];

/** A value that a contract has to refuse, or at least to survive. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Names of properties and query keys that mean something to a language, a database or Strapi. */
export const hostileKey: fc.Arbitrary<string> = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  '$where',
  '$jsonSupersetOf',
  '$between',
  '\0',
  '\ud800',
  '',
  'documentId',
  'id',
  'createdBy',
  'a'.repeat(5_000),
);

/** A body that no JSON parser, or none of the newsroom's contracts, can read; with its type. */
export const brokenBody: fc.Arbitrary<{ headers: Record<string, string>; body: string }> = fc.oneof(
  fc
    .constantFrom(
      '',
      '{',
      '{"version":',
      '[',
      'nul',
      '\0',
      '"text"',
      '1',
      '{"a":1}{',
      '{"a":"\ud800"}',
      '[['.repeat(50_000),
    )
    .map((body) => ({ headers: { 'content-type': 'application/json' }, body })),
  fc
    .constantFrom<[string, string]>(
      ['multipart/form-data', 'a'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'],
      ['multipart/form-data; boundary=x', '--x--'],
      ['multipart/form-data; boundary=x', 'no boundary at all'],
      ['application/x-www-form-urlencoded', 'version=1&a[b][c]=%00&%'],
      ['text/plain', '{"version":1}'],
      [
        'application/xml',
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      ],
      ['application/json; charset=utf-99', '{"version":1}'],
      ['application/json; charset=utf-16', '{"version":1}'],
      ['application/vnd.api+json', '{"version":1}'],
      ['not a type', '{"version":1}'],
    )
    .map(([type, body]) => ({ headers: { 'content-type': type }, body })),
  fc.constantFrom('gzip', 'br', 'deflate', 'zip').map((encoding) => ({
    headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    body: '{"version":1}',
  })),
);

/** Ends of addresses that are no text in any encoding. */
export const BROKEN_PARTS = [
  '%',
  '%00',
  '%E0%A4%A',
  '%ff%fe',
  '%ED%A0%80',
  '%2e%2e%2f',
  '..%5c',
  '%0d%0aX:%201',
  '%u0041',
];
