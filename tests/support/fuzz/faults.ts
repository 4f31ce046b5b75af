import { z } from 'zod';
import { ROOT } from '../newsroom';
import type { Operation, Schema } from '../openapi';
import type { RawAnswer } from './send';
import type { FuzzRequest } from './requests';

/** What no answer may hold: where the program lies, how it is built, what it asks its database. */
const INSIDES = [
  ROOT,
  'node_modules',
  '    at ',
  'SQLITE_',
  'select "',
  'select `',
  'syntax error at',
  'invalid byte sequence',
  'current transaction is aborted',
  'Cannot read properties',
  'is not a function',
  'is not iterable',
];

/** Marks of texts that are not public: in the headline and the body of a draft. */
export const SECRET = '机密底稿';

interface Observed {
  operation: Operation;
  request: FuzzRequest;
  answer: RawAnswer;
  /** Whether the caller may read drafts. */
  isInside: boolean;
}

/** What is wrong with an answer; nothing where it keeps every promise. */
export function faultsIn({ operation, request, answer, isInside }: Observed): string[] {
  const { status, text } = answer;
  const rules: [string, boolean][] = [
    [`answers ${status}`, status >= 500 && !(String(status) in operation.responses)],
    ['tells of its insides', INSIDES.some((inside) => text.includes(inside))],
    ['tells of a draft', !isInside && text.includes(SECRET)],
    [`does not tell of ${status} in its document`, !isTold(operation, answer)],
    ['has not the shape of its document', status < 300 && !hasShape(operation, request, answer)],
    ['refuses what its document allows', request.isAllowed && codeOf(answer) === 'bad_request'],
    ['takes what its document refuses', status < 300 && !isTaken(operation, request)],
  ];
  return rules.flatMap(([words, isBroken]) => (isBroken ? [words] : []));
}

const parsed = ({ text, type }: RawAnswer): unknown => (type.includes('json') ? JSON.parse(text) : undefined);

function codeOf(answer: RawAnswer): string | undefined {
  const body = parsed(answer) as { error?: { details?: { code?: string } } } | undefined;
  return body?.error?.details?.code;
}

/** Every answer is one that the document has, and every refusal names a code that stands there for its status. */
function isTold({ responses }: Operation, answer: RawAnswer): boolean {
  const response = responses[answer.status];
  const codes = response?.['x-codes'];
  return response !== undefined && (!codes || codes.includes(codeOf(answer) ?? ''));
}

const schemas = new Map<object, z.ZodType>();

/** The document's schema as something that checks, made once. */
function checkerOf(schema: Schema): z.ZodType {
  const known = schemas.get(schema) ?? z.fromJSONSchema(schema as never);
  schemas.set(schema, known);
  return known;
}

function hasShape({ responses }: Operation, { path }: FuzzRequest, answer: RawAnswer): boolean {
  const schema = responses[answer.status]?.content?.['application/json']?.schema;
  if (!schema) return true;
  const asked = CHOICE.test(path) ? inPart(schema) : schema;
  return checkerOf(asked).safeParse(parsed(answer)).success;
}

/** By these an answer shows a part of its attributes. */
const CHOICE = /[?&](fields|populate)/;

const parts = new Map<Schema, Schema>();

/** The same shape with nothing in it that has to be there. */
function inPart(schema: Schema): Schema {
  const known =
    parts.get(schema) ??
    (JSON.parse(
      JSON.stringify(schema, (key, value: unknown) =>
        key === 'required' && Array.isArray(value) ? undefined : value,
      ),
    ) as Schema);
  parts.set(schema, known);
  return known;
}

function isTaken({ requestBody }: Operation, { body }: FuzzRequest): boolean {
  const schema = requestBody?.content['application/json']?.schema;
  return !schema || checkerOf(schema).safeParse(readBody(body)).success;
}

/** A body as the server reads it: nothing is a record without fields. */
const readBody = (body: string): unknown => (body === '' ? {} : JSON.parse(body));
